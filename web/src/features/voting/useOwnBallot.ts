import { graphql } from '../../indexer/generated/gql.ts'
import type { OwnBallotQuery } from '../../indexer/generated/graphql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const OwnBallot = graphql(`
  query OwnBallot(
    $chainId: Int!
    $governor: String!
    $proposalId: BigInt!
    $voter: String!
  ) {
    ballots(
      where: { chainId: $chainId, governor: $governor, proposalId: $proposalId, voter: $voter }
      limit: 2
    ) {
      items {
        isOverride
        choice
        forShare
        againstShare
        abstainShare
        weight
        castWeight
        reason
        castAt
      }
    }
  }
`)

export type CastBallotRow = OwnBallotQuery['ballots']['items'][number]

export type OwnBallot = {
  /** With what it holds as a delegate. */
  ballot: CastBallotRow | null
  /** Instead of its own delegates. */
  override: CastBallotRow | null
}

/** An account's ballots on a proposal. */
export function useOwnBallot(proposalId: string, voter: string | undefined) {
  const { chain, contracts } = useDao()
  const query = useIndexerQuery({
    key: 'ownBallot',
    document: OwnBallot,
    variables: {
      chainId: chain.id,
      governor: contracts.governor,
      proposalId,
      voter: (voter ?? '0x').toLowerCase(),
    },
    enabled: voter !== undefined,
  })
  return { ...query, data: query.data === undefined ? undefined : readOwnBallot(query.data) }
}

function readOwnBallot({ ballots }: OwnBallotQuery): OwnBallot {
  return {
    ballot: ballots.items.find(({ isOverride }) => !isOverride) ?? null,
    override: ballots.items.find(({ isOverride }) => isOverride) ?? null,
  }
}
