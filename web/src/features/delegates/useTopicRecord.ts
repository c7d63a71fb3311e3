import type { Topic } from '@mandate/governance/dao'
import { useQuery } from '@tanstack/react-query'
import { fetchAllPages } from '../../indexer/fetchAllPages.ts'
import { fetchBallotsOn } from '../../indexer/fetchBallotsOn.ts'
import { graphql } from '../../indexer/generated/gql.ts'
import { requestIndexer } from '../../indexer/requestIndexer.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'
import type { TopicRecord } from './topicRecord.ts'

const TopicProposals = graphql(`
  query TopicProposals($chainId: Int!, $governor: String!, $topic: String!, $count: Int!) {
    proposals(
      where: {
        chainId: $chainId
        governor: $governor
        topic: $topic
        state_in: [defeated, succeeded, queued, expired, executed]
      }
      orderBy: "number"
      orderDirection: "desc"
      limit: $count
    ) {
      items {
        proposalId
        ballotCount
      }
    }
  }
`)

const TopicPowersPage = graphql(`
  query TopicPowersPage($chainId: Int!, $token: String!, $topic: Int!, $after: String) {
    topicPowers(
      where: { chainId: $chainId, token: $token, topic: $topic, difference_not: "0" }
      orderBy: "account"
      limit: 1000
      after: $after
    ) {
      items {
        account
        difference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const mostProposals = 10
/** So many ballots are read at most: where thousands vote, the record is told from fewer proposals. */
const mostBallots = 10_000

/** What everybody holds and did on a topic, the same request whoever is looked at. */
export function useTopicRecord(topic: Topic | null) {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  return useQuery({
    queryKey: ['indexer', 'topicRecord', chain.id, contracts, topic?.id, topic?.number],
    enabled: topic !== null,
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<TopicRecord> => {
      const asked = { gatewayUrl, signal }
      const [ballots, extraPower] = await Promise.all([readBallots(), readPowers()])
      return { ...ballots, extraPower }

      async function readBallots() {
        const dao = { chainId: chain.id, governor: contracts.governor }
        const variables = { ...dao, topic: topic?.id ?? '', count: mostProposals }
        const document = TopicProposals
        const { proposals } = await requestIndexer({ ...asked, document, variables })
        const proposalIds = withinBallots(proposals.items).map(({ proposalId }) => proposalId)
        const cast = new Map<string, number>()
        for (const { voter } of await fetchBallotsOn(asked, { ...dao, proposalIds })) {
          cast.set(voter, (cast.get(voter) ?? 0) + 1)
        }
        return { held: proposalIds.length, cast }
      }

      async function readPowers() {
        const number = topic?.number
        if (number === undefined) return null
        const rows = await fetchAllPages(async (after) => {
          const variables = { chainId: chain.id, token: contracts.token, topic: number, after }
          const document = TopicPowersPage
          return (await requestIndexer({ ...asked, document, variables })).topicPowers
        })
        return new Map(rows.map(({ account, difference }) => [account, BigInt(difference)]))
      }
    },
    // Maps are not compared by content.
    structuralSharing: false,
  })
}

/** The newest proposals, as far as all of their ballots can be read. */
function withinBallots<Row extends { ballotCount: number }>(newestFirst: readonly Row[]): Row[] {
  let sum = 0
  const past = newestFirst.findIndex(({ ballotCount }) => {
    sum += ballotCount
    return sum > mostBallots
  })
  return newestFirst.slice(0, past === -1 ? undefined : past)
}
