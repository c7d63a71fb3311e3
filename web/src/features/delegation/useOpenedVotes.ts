import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { graphql } from '../../indexer/generated/gql.ts'
import { requestIndexer } from '../../indexer/requestIndexer.ts'
import { indexerQueryKey } from '../../indexer/useIndexerQuery.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'

const OpenedProposals = graphql(`
  query OpenedProposals($chainId: Int!, $governor: String!, $since: BigInt!, $count: Int!) {
    proposals(
      where: {
        chainId: $chainId
        governor: $governor
        voteStart_gte: $since
        state_in: [active, defeated, succeeded, queued, expired, executed]
      }
      orderBy: "number"
      orderDirection: "desc"
      limit: $count
    ) {
      totalCount
      items {
        proposalId
        number
        title
        topic
        topicNumber
        state
        voteStart
        voteEnd
        clock
        createdAt
        createdBlock
      }
    }
  }
`)

const BallotsOfHolders = graphql(`
  query BallotsOfHolders(
    $chainId: Int!
    $governor: String!
    $voters: [String!]!
    $proposalIds: [BigInt!]!
  ) {
    ballots(
      where: {
        chainId: $chainId
        governor: $governor
        voter_in: $voters
        proposalId_in: $proposalIds
      }
      limit: 1000
    ) {
      items {
        proposalId
        voter
        isOverride
        choice
        reason
        castAt
        transaction
      }
    }
  }
`)

/**
 * The last `count` proposals whose vote opened after `since`, with the ballots of some voters. Both together: a proposal
 * without its ballots would look as if nobody had voted.
 */
export function useOpenedVotes(options: {
  since: number
  voters: string[]
  count: number
  isWanted: boolean
}) {
  const { since, voters, count, isWanted } = options
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor }
  const opened = { ...dao, since: String(since), count }
  return useQuery({
    queryKey: indexerQueryKey('openedVotes', { ...opened, voters }),
    queryFn: async ({ signal }) => {
      const { proposals } = await requestIndexer({
        ...{ gatewayUrl, signal, document: OpenedProposals, variables: opened },
      })
      const proposalIds = proposals.items.map(({ proposalId }) => proposalId)
      const { ballots } = await requestIndexer({
        ...{ gatewayUrl, signal, document: BallotsOfHolders },
        variables: { ...dao, voters, proposalIds },
      })
      return { proposals, ballots: ballots.items }
    },
    enabled: isWanted,
    placeholderData: keepPreviousData,
  })
}
