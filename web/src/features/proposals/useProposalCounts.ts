import type { ProposalState } from '@mandate/governance/proposalState'
import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const ProposalCounts = graphql(`
  query ProposalCounts($chainId: Int!, $governor: String!) {
    all: proposals(where: { chainId: $chainId, governor: $governor }, limit: 1) {
      totalCount
    }
    pending: proposals(where: { chainId: $chainId, governor: $governor, state: pending }, limit: 1) {
      totalCount
    }
    active: proposals(where: { chainId: $chainId, governor: $governor, state: active }, limit: 1) {
      totalCount
    }
    succeeded: proposals(
      where: { chainId: $chainId, governor: $governor, state: succeeded }
      limit: 1
    ) {
      totalCount
    }
    queued: proposals(where: { chainId: $chainId, governor: $governor, state: queued }, limit: 1) {
      totalCount
    }
    executed: proposals(
      where: { chainId: $chainId, governor: $governor, state: executed }
      limit: 1
    ) {
      totalCount
    }
    defeated: proposals(
      where: { chainId: $chainId, governor: $governor, state: defeated }
      limit: 1
    ) {
      totalCount
    }
    canceled: proposals(
      where: { chainId: $chainId, governor: $governor, state: canceled }
      limit: 1
    ) {
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

/** How many proposals there are in each state now. */
export function useProposalCounts() {
  const { chain, contracts } = useDao()
  return useIndexerQuery({
    key: 'proposalCounts',
    document: ProposalCounts,
    variables: { chainId: chain.id, governor: contracts.governor },
    refetchIntervalMs: 15_000,
  })
}
