import { useQuery } from '@tanstack/react-query'
import { useDao, useWebConfig } from '../lib/DaoContext.tsx'
import { fetchAllPages } from './fetchAllPages.ts'
import { graphql } from './generated/gql.ts'
import { requestIndexer } from './requestIndexer.ts'

const PaymentsPage = graphql(`
  query PaymentsPage($chainId: Int!, $governor: String!, $after: String) {
    proposals(
      where: { chainId: $chainId, governor: $governor, isTextOnly: false, forCount_gte: 1 }
      orderBy: "number"
      orderDirection: "asc"
      limit: 1000
      after: $after
    ) {
      items {
        proposalId
        number
        title
        payload {
          payees
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const PayeeBallotsPage = graphql(`
  query PayeeBallotsPage(
    $chainId: Int!
    $governor: String!
    $proposalIds: [BigInt!]!
    $voters: [String!]!
    $after: String
  ) {
    ballots(
      where: {
        chainId: $chainId
        governor: $governor
        proposalId_in: $proposalIds
        voter_in: $voters
        forShare_gt: 0
        isOverride: false
      }
      orderBy: "proposalId"
      orderDirection: "asc"
      limit: 1000
      after: $after
    ) {
      items {
        proposalId
        voter
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** A proposal that pays an account, and that this account voted For. */
export type Conflict = { proposalId: string; number: number; title: string }

/** By the voter's address, oldest first. */
export type Conflicts = ReadonlyMap<string, readonly Conflict[]>

/** So many ids and addresses fit into one request. */
const pairsAtOnce = 400

/**
 * Who voted For a payment to itself, over the whole record: the same requests for everyone, so that asking tells nothing
 * about whom somebody looks at or is matched with.
 */
export function useConflicts() {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor }
  return useQuery({
    queryKey: ['indexer', 'conflicts', dao],
    queryFn: ({ signal }) => fetchConflicts({ gatewayUrl, dao, signal }),
    staleTime: 10 * 60_000,
    // Maps are not compared by content.
    structuralSharing: false,
  })
}

type Source = {
  gatewayUrl: string
  dao: { chainId: number; governor: string }
  signal: AbortSignal
}

async function fetchConflicts({ gatewayUrl, dao, signal }: Source): Promise<Conflicts> {
  const asked = { gatewayUrl, signal }
  const proposals = await fetchAllPages(async (after) => {
    const page = { document: PaymentsPage, variables: { ...dao, after } }
    return (await requestIndexer({ ...asked, ...page })).proposals
  })
  const pairs = proposals.flatMap(({ payload, ...proposal }) =>
    (payload?.payees ?? []).map((payee) => ({ payee, proposal })),
  )
  const conflicts = new Map<string, Conflict[]>()
  for (let start = 0; start < pairs.length; start += pairsAtOnce) {
    const some = pairs.slice(start, start + pairsAtOnce)
    const proposalIds = unique(some.map(({ proposal }) => proposal.proposalId))
    const voters = unique(some.map(({ payee }) => payee))
    const ballots = await fetchAllPages(async (after) => {
      const variables = { ...dao, proposalIds, voters, after }
      return (await requestIndexer({ ...asked, document: PayeeBallotsPage, variables })).ballots
    })
    const cast = new Set(ballots.map(({ proposalId, voter }) => `${proposalId} ${voter}`))
    for (const { payee, proposal } of some) {
      if (!cast.has(`${proposal.proposalId} ${payee}`)) continue
      conflicts.set(payee, [...(conflicts.get(payee) ?? []), proposal])
    }
  }
  return conflicts
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
