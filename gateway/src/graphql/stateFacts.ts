import { type Clock, timepointOf } from '@mandate/governance/clock'
import { type ProposalState, proposalState } from '@mandate/governance/proposalState'
import { type ChainTimes, currentTime } from './currentTime.ts'
import { reservedPrefix } from './reservedPrefix.ts'

/** The columns of a proposal that its state follows from. */
export const stateColumns = [
  'chainId',
  'clock',
  'voteStart',
  'voteEnd',
  'quorum',
  'approvalThreshold',
  'forVotes',
  'againstVotes',
  'abstainVotes',
  'canceledAt',
  'queuedAt',
  'executedAt',
] as const

type StateColumn = (typeof stateColumns)[number]

/** Under which response key a column is asked for, whatever the query itself calls so. */
export function stateKey(column: StateColumn): string {
  return `${reservedPrefix}${column}`
}

/** The state of a proposal that was answered with its state columns. */
export function stateOf(row: Record<string, unknown>, times: ChainTimes): ProposalState {
  const chainId = Number(row[stateKey('chainId')])
  const amount = (column: StateColumn) => BigInt(String(row[stateKey(column)]))
  const moment = (column: StateColumn) => (row[stateKey(column)] === null ? null : amount(column))
  return proposalState(
    {
      voteStart: amount('voteStart'),
      voteEnd: amount('voteEnd'),
      quorum: amount('quorum'),
      approvalThreshold: Number(row[stateKey('approvalThreshold')]),
      forVotes: amount('forVotes'),
      againstVotes: amount('againstVotes'),
      abstainVotes: amount('abstainVotes'),
      canceledAt: moment('canceledAt'),
      queuedAt: moment('queuedAt'),
      executedAt: moment('executedAt'),
    },
    timepointOf(row[stateKey('clock')] as Clock, currentTime(times, chainId)),
  )
}
