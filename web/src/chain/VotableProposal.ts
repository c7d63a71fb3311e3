import type { ProposalFactsFieldsFragment } from '../indexer/generated/graphql.ts'
import type { ProposalClockRow } from './useProposalClock.ts'

/** What is needed of a proposal to vote on it; the topic is the governor's number, 0 for none. */
export type VotableProposal = ProposalClockRow &
  Pick<ProposalFactsFieldsFragment, 'proposalId' | 'topicNumber'>
