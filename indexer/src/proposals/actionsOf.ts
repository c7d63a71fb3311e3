import type { Action } from '@mandate/governance/actions'

type Calls = {
  targets: readonly string[]
  values: readonly bigint[]
  calldatas: readonly string[]
}

/** The calls of a proposal, which contracts and rows keep as three lists of one length. */
export function actionsOf({ targets, values, calldatas }: Calls): readonly Action[] {
  return targets.map((target, index) => ({
    target,
    value: values[index] ?? 0n,
    calldata: calldatas[index] ?? '0x',
  }))
}
