import type { DaoConfig } from '@mandate/governance/dao'
import { treasuryAbi } from '@mandate/protocol/abis'
import type { Place } from '../Difference.ts'
import type { Claim } from './Claim.ts'

export type OperationRow = {
  id: `0x${string}`
  executableAt: string
  executedAt: bigint | null
  canceledAt: bigint | null
}

/** How a TimelockController tells in the place of a time that it knows an operation no more, or that it is done. */
const unknown = '0'
const done = '1'

/** What a row says of an operation in the timelock: from when on it may be executed, or that it was or never will be. */
export function claimOfOperation(
  { contracts }: DaoConfig,
  { id, executableAt, executedAt, canceledAt }: OperationRow,
  place: Place | null,
): Claim {
  return {
    subject: `the state of the timelock operation ${id}`,
    indexed: say(executedAt !== null ? done : canceledAt !== null ? unknown : executableAt),
    view: {
      abi: treasuryAbi,
      address: contracts.treasury,
      functionName: 'getTimestamp',
      args: [id],
    },
    say: (answer) => say(`${answer}`),
    place,
  }
}

function say(timestamp: string): string {
  switch (timestamp) {
    case unknown:
      return 'canceled'
    case done:
      return 'executed'
    default:
      return `executable at ${timestamp}`
  }
}
