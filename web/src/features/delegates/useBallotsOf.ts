import { useInfiniteQuery } from '@tanstack/react-query'
import { graphql } from '../../indexer/generated/gql.ts'
import { requestIndexer } from '../../indexer/requestIndexer.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'

const BallotsOf = graphql(`
  query BallotsOf($chainId: Int!, $governor: String!, $voter: String!, $after: String) {
    ballots(
      where: { chainId: $chainId, governor: $governor, voter: $voter }
      orderBy: "castAt"
      orderDirection: "desc"
      limit: 20
      after: $after
    ) {
      totalCount
      items {
        proposalId
        isOverride
        choice
        weight
        reason
        castAt
        transaction
        proposal {
          number
          title
          topic
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** An account's ballots, newest first, a page at a time. */
export function useBallotsOf(voter: string) {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor, voter: voter.toLowerCase() }
  return useInfiniteQuery({
    queryKey: ['indexer', 'ballotsOf', dao],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam: after, signal }) => {
      const variables = { ...dao, after }
      return (await requestIndexer({ gatewayUrl, document: BallotsOf, variables, signal })).ballots
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
}
