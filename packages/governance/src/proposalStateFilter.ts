import type { ProposalState } from './proposalState.ts'

/**
 * Conditions on a proposal's row that together say it is in a state, in the form the indexer's GraphQL filters take.
 * `isPassing` is the row's own: quorum reached and the share of For exceeded.
 */
export type ProposalStateFilter = {
  executedAt?: null
  executedAt_not?: null
  canceledAt?: null
  canceledAt_not?: null
  queuedAt?: null
  queuedAt_not?: null
  voteStart_gte?: bigint
  voteStart_lt?: bigint
  voteEnd_gte?: bigint
  voteEnd_lt?: bigint
  isPassing?: boolean
}

/** What rows in `state` have in common at `now`, exactly as `proposalState` decides for one of them. */
export function proposalStateFilter(state: ProposalState, now: bigint): ProposalStateFilter {
  const isOpen = { executedAt: null, canceledAt: null }
  switch (state) {
    case 'executed':
      return { executedAt_not: null }
    case 'canceled':
      return { executedAt: null, canceledAt_not: null }
    case 'pending':
      return { ...isOpen, voteStart_gte: now }
    case 'active':
      return { ...isOpen, voteStart_lt: now, voteEnd_gte: now }
    case 'defeated':
      return { ...isOpen, voteStart_lt: now, voteEnd_lt: now, isPassing: false }
    case 'succeeded':
      return { ...isOpen, voteStart_lt: now, voteEnd_lt: now, isPassing: true, queuedAt: null }
    case 'queued':
      return { ...isOpen, voteStart_lt: now, voteEnd_lt: now, isPassing: true, queuedAt_not: null }
    case 'expired':
      // No governor here lets a queued proposal expire: a condition that no row meets.
      return { executedAt: null, executedAt_not: null }
  }
}
