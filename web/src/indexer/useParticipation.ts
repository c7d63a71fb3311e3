import { type Participation, participation } from '@mandate/governance/participation'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useDao, useWebConfig } from '../lib/DaoContext.tsx'
import { fetchAllPages } from './fetchAllPages.ts'
import { graphql } from './generated/gql.ts'
import { putToVote } from './putToVote.ts'
import { requestIndexer } from './requestIndexer.ts'

const SnapshotsPage = graphql(`
  query SnapshotsPage($where: proposalFilter!, $after: String) {
    proposals(
      where: $where
      orderBy: "number"
      orderDirection: "asc"
      limit: 1000
      after: $after
    ) {
      items {
        voteStart
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/**
 * How far an account takes part in this DAO, by the one rule that every screen goes by. Null until it is known what was
 * put to the vote, the same request for everyone.
 */
export function useParticipation(): ParticipationOf {
  const { gatewayUrl } = useWebConfig()
  const { chain, contracts } = useDao()
  const where = putToVote({ chainId: chain.id, governor: contracts.governor })
  const { data: snapshots } = useQuery({
    queryKey: ['indexer', 'snapshots', chain.id, contracts.governor],
    queryFn: async ({ signal }) => {
      const document = SnapshotsPage
      const rows = await fetchAllPages(async (after) => {
        const variables = { where, after }
        return (await requestIndexer({ gatewayUrl, document, variables, signal })).proposals
      })
      return rows.map(({ voteStart }) => BigInt(voteStart)).toSorted(ascending)
    },
    staleTime: 60_000,
  })
  return useMemo(
    () => (account) => (snapshots === undefined ? null : participation(account, snapshots)),
    [snapshots],
  )
}

/** What a row says of an account's part in the votes. */
export function readVoter(row: { ballotCount: number; couldVoteFrom?: string | null }) {
  const { ballotCount, couldVoteFrom } = row
  return { ballotCount, couldVoteFrom: couldVoteFrom == null ? null : BigInt(couldVoteFrom) }
}

export type ParticipationOf = (account: {
  ballotCount: number
  couldVoteFrom: bigint | null
}) => Participation | null

function ascending(one: bigint, other: bigint): number {
  return Number(one - other)
}
