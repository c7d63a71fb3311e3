import type { TimelineFacts } from '@mandate/governance/proposalTimeline'
import type { ProposalFactsFieldsFragment } from './generated/graphql.ts'

/** A proposal's row with its times and amounts as numbers that can be counted with. */
export function readProposalFacts(row: ProposalFactsFieldsFragment): TimelineFacts {
  return {
    forVotes: BigInt(row.forVotes),
    againstVotes: BigInt(row.againstVotes),
    abstainVotes: BigInt(row.abstainVotes),
    quorum: BigInt(row.quorum),
    approvalThreshold: row.approvalThreshold,
    createdAt: BigInt(row.createdAt),
    voteStart: BigInt(row.voteStart),
    voteEnd: BigInt(row.voteEnd),
    canceledAt: optional(row.canceledAt),
    queuedAt: optional(row.queuedAt),
    executableAt: optional(row.executableAt),
    executedAt: optional(row.executedAt),
  }
}

function optional(value: string | null): bigint | null {
  return value === null ? null : BigInt(value)
}
