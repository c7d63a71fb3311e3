import type { ProposalFilter } from './generated/graphql.ts'

/** The proposals of a DAO that were put to the vote: voting has opened, and none was canceled before anybody voted. */
export function putToVote(dao: { chainId: number; governor: string }): ProposalFilter {
  return {
    ...dao,
    OR: [
      { state_in: ['active', 'defeated', 'succeeded', 'queued', 'expired', 'executed'] },
      { state: 'canceled', ballotCount_gt: 0 },
    ],
  }
}
