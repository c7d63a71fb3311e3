import { graphql } from '../../indexer/generated/gql.ts'
import type { ProposalFilter } from '../../indexer/generated/graphql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import type { ProposalsSearch } from './proposalsSearch.ts'

const ProposalsPage = graphql(`
  query ProposalsPage($where: proposalFilter!, $limit: Int!, $offset: Int!) {
    proposals(
      where: $where
      orderBy: "number"
      orderDirection: "desc"
      limit: $limit
      offset: $offset
    ) {
      items {
        ...ProposalFactsFields
      }
      totalCount
    }
  }
`)

export const proposalsPerPage = 12

/** One page of the list, newest first. */
export function useProposals(search: ProposalsSearch) {
  const dao = useDao()
  const page = search.page ?? 1
  return useIndexerQuery({
    key: 'proposals',
    document: ProposalsPage,
    variables: {
      where: proposalsWhere(dao, search),
      limit: proposalsPerPage,
      offset: (page - 1) * proposalsPerPage,
    },
    refetchIntervalMs: 15_000,
  })
}

/** The filter of a search, on this DAO's governor. */
export function proposalsWhere(
  dao: { chain: { id: number }; contracts: { governor: string } },
  { state, topic, q }: ProposalsSearch,
): ProposalFilter {
  return {
    chainId: dao.chain.id,
    governor: dao.contracts.governor,
    ...(state === undefined ? {} : { state }),
    ...(topic === undefined ? {} : { topic }),
    ...(q === undefined ? {} : { OR: [{ title_contains_nocase: q }, { body_contains_nocase: q }] }),
  }
}
