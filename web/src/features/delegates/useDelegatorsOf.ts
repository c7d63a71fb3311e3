import { useInfiniteQuery } from '@tanstack/react-query'
import { graphql } from '../../indexer/generated/gql.ts'
import { requestIndexer } from '../../indexer/requestIndexer.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'

const DelegatorsOf = graphql(`
  query DelegatorsOf($chainId: Int!, $token: String!, $delegate: String!, $after: String) {
    delegations(
      where: {
        chainId: $chainId
        token: $token
        delegate: $delegate
        delegator_not: $delegate
      }
      orderBy: "since"
      orderDirection: "desc"
      limit: 20
      after: $after
    ) {
      totalCount
      items {
        delegator
        topic
        share
        endsAt
        since
        transaction
        delegatorAccount {
          name
          balance
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Who delegates to an account (itself left out), the newest first, a page at a time. */
export function useDelegatorsOf(delegate: string) {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const of = { chainId: chain.id, token: contracts.token, delegate: delegate.toLowerCase() }
  return useInfiniteQuery({
    queryKey: ['indexer', 'delegatorsOf', of],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam: after, signal }) => {
      const variables = { ...of, after }
      const document = DelegatorsOf
      return (await requestIndexer({ gatewayUrl, document, variables, signal })).delegations
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
}
