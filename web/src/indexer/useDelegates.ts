import { useQuery } from '@tanstack/react-query'
import { useDao, useWebConfig } from '../lib/DaoContext.tsx'
import { fetchAllPages } from './fetchAllPages.ts'
import { graphql } from './generated/gql.ts'
import { requestIndexer } from './requestIndexer.ts'
import { readVoter } from './useParticipation.ts'

const DelegatesPage = graphql(`
  query DelegatesPage($chainId: Int!, $token: String!, $after: String) {
    accounts(
      where: {
        chainId: $chainId
        token: $token
        OR: [{ votingPower_gt: "0" }, { hasStatement: true }]
      }
      orderBy: "address"
      orderDirection: "asc"
      limit: 1000
      after: $after
    ) {
      items {
        address
        name
        hasStatement
        balance
        votingPower
        delegate
        delegatorCount
        ballotCount
        lastBallotAt
        couldVoteFrom
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Somebody who has voting power or asks for it by a statement. Amounts in token units, times in seconds. */
export type Delegate = {
  address: `0x${string}`
  name: string | null
  hasStatement: boolean
  balance: bigint
  votingPower: bigint
  delegate: string | null
  delegatorCount: number
  ballotCount: number
  lastBallotAt: number | null
  /** The first snapshot at which it could vote, on the token's clock; null: never. */
  couldVoteFrom: bigint | null
}

/**
 * All delegates of the DAO, the same request for everyone: which of them somebody looks at, or is matched with, is
 * nobody's business.
 */
export function useDelegates() {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  return useQuery({
    queryKey: ['indexer', 'delegates', chain.id, contracts.token],
    queryFn: async ({ signal }) => {
      const rows = await fetchAllPages(async (after) => {
        const variables = { chainId: chain.id, token: contracts.token, after }
        return (await requestIndexer({ gatewayUrl, document: DelegatesPage, variables, signal }))
          .accounts
      })
      return rows.map(readDelegate)
    },
    staleTime: 60_000,
  })
}

type Row = {
  address: string
  name?: string | null
  hasStatement: boolean
  balance: string
  votingPower: string
  delegate?: string | null
  delegatorCount: number
  ballotCount: number
  lastBallotAt?: string | null
  couldVoteFrom?: string | null
}

function readDelegate(row: Row): Delegate {
  return {
    address: row.address as `0x${string}`,
    name: row.name?.trim() || null,
    hasStatement: row.hasStatement,
    balance: BigInt(row.balance),
    votingPower: BigInt(row.votingPower),
    delegate: row.delegate ?? null,
    delegatorCount: row.delegatorCount,
    ...readVoter(row),
    lastBallotAt: row.lastBallotAt == null ? null : Number(row.lastBallotAt),
  }
}
