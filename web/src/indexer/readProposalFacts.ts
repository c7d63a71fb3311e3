import type { ChainMoment } from '@mandate/governance/clock'
import type { TimelineFacts } from '@mandate/governance/proposalTimeline'
import type { ProposalFactsFieldsFragment } from './generated/graphql.ts'
import { readVotingDates } from './readVotingDates.ts'

/** The part of a proposal's row that its state, tally and dates follow from. */
export type ProposalFactsRow = Pick<
  ProposalFactsFieldsFragment,
  | 'clock'
  | 'createdAt'
  | 'createdBlock'
  | 'voteStart'
  | 'voteEnd'
  | 'quorum'
  | 'approvalThreshold'
  | 'forVotes'
  | 'againstVotes'
  | 'abstainVotes'
  | 'canceledAt'
  | 'queuedAt'
  | 'executableAt'
  | 'executedAt'
>

/**
 * A proposal's row with its times and amounts as numbers that can be counted with. All times are seconds, also where its
 * clock counts blocks: `newest` is the chain's newest block.
 */
export function readProposalFacts(row: ProposalFactsRow, newest: ChainMoment): TimelineFacts {
  return {
    forVotes: BigInt(row.forVotes),
    againstVotes: BigInt(row.againstVotes),
    abstainVotes: BigInt(row.abstainVotes),
    quorum: BigInt(row.quorum),
    approvalThreshold: row.approvalThreshold,
    createdAt: BigInt(row.createdAt),
    ...readVotingDates(row, newest),
    canceledAt: optional(row.canceledAt),
    queuedAt: optional(row.queuedAt),
    executableAt: optional(row.executableAt),
    executedAt: optional(row.executedAt),
  }
}

function optional(value: string | null): bigint | null {
  return value === null ? null : BigInt(value)
}
