import { isContested } from '@mandate/governance/contested'
import { useQuery } from '@tanstack/react-query'
import { fetchAllPages } from '../../indexer/fetchAllPages.ts'
import { graphql } from '../../indexer/generated/gql.ts'
import { readChoice } from '../../indexer/readChoice.ts'
import { requestIndexer } from '../../indexer/requestIndexer.ts'
import { useDao, useWebConfig } from '../../lib/DaoContext.tsx'
import type { PastBallot, PastProposal, PublicRecord } from './PublicRecord.ts'

const ContestedProposalsPage = graphql(`
  query ContestedProposalsPage($chainId: Int!, $governor: String!, $after: String) {
    proposals(
      where: {
        chainId: $chainId
        governor: $governor
        forCount_gte: 1
        againstCount_gte: 1
        state_in: [defeated, succeeded, queued, expired, executed]
      }
      orderBy: "number"
      orderDirection: "asc"
      limit: 100
      after: $after
    ) {
      items {
        proposalId
        number
        title
        body
        topic
        voteStart
        voteEnd
        forCount
        againstCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const ContestedBallotsPage = graphql(`
  query ContestedBallotsPage(
    $chainId: Int!
    $governor: String!
    $proposalIds: [BigInt!]!
    $after: String
  ) {
    ballots(
      where: { chainId: $chainId, governor: $governor, proposalId_in: $proposalIds }
      orderBy: "castAt"
      orderDirection: "asc"
      limit: 1000
      after: $after
    ) {
      items {
        proposalId
        voter
        choice
        castAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Ids are long; a request carries so many. */
const proposalsPerRequest = 50

const staleMs = 10 * 60_000

/**
 * The DAO's contested proposals whose vote is over, with every ballot on them: public, and the same requests for
 * everybody, so that asking for it tells nothing about who asks.
 */
export function useVotingHistory() {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor }
  return useQuery({
    queryKey: ['votingHistory', chain.id, contracts.governor],
    queryFn: ({ signal }) => fetchRecord({ gatewayUrl, dao, signal }),
    staleTime: staleMs,
  })
}

type Source = {
  gatewayUrl: string
  dao: { chainId: number; governor: string }
  signal: AbortSignal
}

async function fetchRecord(source: Source): Promise<PublicRecord> {
  const proposals = await fetchProposals(source)
  const ballots: PastBallot[] = []
  for (let start = 0; start < proposals.length; start += proposalsPerRequest) {
    const some = proposals.slice(start, start + proposalsPerRequest)
    ballots.push(
      ...(await fetchBallots(
        source,
        some.map(({ id }) => id),
      )),
    )
  }
  return { proposals, ballots }
}

async function fetchProposals({ gatewayUrl, dao, signal }: Source): Promise<PastProposal[]> {
  const document = ContestedProposalsPage
  const rows = await fetchAllPages(async (after) => {
    const variables = { ...dao, after }
    return (await requestIndexer({ gatewayUrl, document, variables, signal })).proposals
  })
  return rows.filter(isContested).map((row) => ({
    id: String(row.proposalId),
    number: row.number,
    title: row.title,
    body: row.body,
    topic: row.topic ?? null,
    voteStart: Number(row.voteStart),
    voteEnd: Number(row.voteEnd),
  }))
}

async function fetchBallots(source: Source, proposalIds: readonly string[]): Promise<PastBallot[]> {
  const { gatewayUrl, dao, signal } = source
  const document = ContestedBallotsPage
  const rows = await fetchAllPages(async (after) => {
    const variables = { ...dao, proposalIds: [...proposalIds], after }
    return (await requestIndexer({ gatewayUrl, document, variables, signal })).ballots
  })
  return rows.map((row) => ({
    proposal: String(row.proposalId),
    voter: row.voter,
    choice: readChoice(row.choice),
    castAt: Number(row.castAt),
  }))
}
