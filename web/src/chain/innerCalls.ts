import '../lib/zodWithoutEval.ts'
import { type Action, actionsOf } from '@mandate/governance/actions'
import { z } from 'zod'

const one = z.tuple([z.string(), z.bigint(), z.string()]).rest(z.unknown())
const many = z
  .tuple([z.array(z.string()), z.array(z.bigint()), z.array(z.string())])
  .rest(z.unknown())

/** Functions of the governor and the timelock whose first three arguments are calls to make. */
const shapes: Record<string, 'one' | 'many' | undefined> = {
  relay: 'one',
  schedule: 'one',
  execute: 'one',
  scheduleBatch: 'many',
  executeBatch: 'many',
  propose: 'many',
}

/** The calls that a call to one of the DAO's contracts makes in turn. */
export function innerCalls(functionName: string, args: readonly unknown[]): readonly Action[] {
  const batch = many.safeParse(args)
  if (shapes[functionName] !== undefined && batch.success) {
    const [targets, values, calldatas] = batch.data
    return actionsOf({ targets, values, calldatas })
  }
  const single = one.safeParse(args)
  if (shapes[functionName] !== 'many' && shapes[functionName] !== undefined && single.success) {
    const [target, value, calldata] = single.data
    return [{ target, value, calldata }]
  }
  return []
}
