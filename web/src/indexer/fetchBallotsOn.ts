import { fetchAllPages } from './fetchAllPages.ts'
import { graphql } from './generated/gql.ts'
import { requestIndexer } from './requestIndexer.ts'

const FinishedBallotsPage = graphql(`
  query FinishedBallotsPage(
    $chainId: Int!
    $governor: String!
    $proposalIds: [BigInt!]!
    $after: String
  ) {
    ballots(
      where: {
        chainId: $chainId
        governor: $governor
        proposalId_in: $proposalIds
        isOverride: false
      }
      orderBy: "castAt"
      orderDirection: "asc"
      limit: 1000
      after: $after
    ) {
      items {
        proposalId
        voter
        choice
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Every ballot on some proposals, those of delegators in their delegates' stead apart. */
export async function fetchBallotsOn(
  asked: { gatewayUrl: string; signal?: AbortSignal },
  of: { chainId: number; governor: string; proposalIds: string[] },
) {
  if (of.proposalIds.length === 0) return []
  return await fetchAllPages(async (after) => {
    const page = { document: FinishedBallotsPage, variables: { ...of, after } }
    return (await requestIndexer({ ...asked, ...page })).ballots
  })
}
