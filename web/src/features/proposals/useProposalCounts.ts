import type { ProposalState } from '@mandate/governance/proposalState'
import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import type { ProposalsSearch } from './proposalsSearch.ts'
import { proposalsWhere } from './useProposals.ts'

const ProposalCounts = graphql(`
  query ProposalCounts($base: proposalFilter!) {
    all: proposals(where: $base, limit: 1) {
      totalCount
    }
    pending: proposals(where: { AND: [$base, { state: pending }] }, limit: 1) {
      totalCount
    }
    active: proposals(where: { AND: [$base, { state: active }] }, limit: 1) {
      totalCount
    }
    succeeded: proposals(where: { AND: [$base, { state: succeeded }] }, limit: 1) {
      totalCount
    }
    queued: proposals(where: { AND: [$base, { state: queued }] }, limit: 1) {
      totalCount
    }
    executed: proposals(where: { AND: [$base, { state: executed }] }, limit: 1) {
      totalCount
    }
    defeated: proposals(where: { AND: [$base, { state: defeated }] }, limit: 1) {
      totalCount
    }
    canceled: proposals(where: { AND: [$base, { state: canceled }] }, limit: 1) {
      totalCount
    }
  }
`)

/** The states a reader can filter by, in the order of a proposal's life. */
export const filterStates = [
  'pending',
  'active',
  'succeeded',
  'queued',
  'executed',
  'defeated',
  'canceled',
] as const satisfies readonly ProposalState[]

/** How many proposals of a search there are in each state now, whatever state the search asks for. */
export function useProposalCounts({ topic, q }: ProposalsSearch) {
  const dao = useDao()
  return useIndexerQuery({
    key: 'proposalCounts',
    document: ProposalCounts,
    variables: { base: proposalsWhere(dao, { topic, q }) },
    refetchIntervalMs: 15_000,
  })
}
