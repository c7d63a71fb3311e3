import { graphql } from '../../indexer/generated/gql.ts'
import type { OwnBallotQuery } from '../../indexer/generated/graphql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const OwnBallot = graphql(`
  query OwnBallot(
    $chainId: Int!
    $governor: String!
    $token: String!
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
    accounts(where: { chainId: $chainId, token: $token, address: $voter }, limit: 1) {
      items {
        name
        delegatorCount
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
  account: { name: string | null; delegatorCount: number } | null
}

/** An account's ballots on a proposal, and how many others entrust their power to it. */
export function useOwnBallot(proposalId: string, voter: string | undefined) {
  const { chain, contracts } = useDao()
  const query = useIndexerQuery({
    key: 'ownBallot',
    document: OwnBallot,
    variables: {
      chainId: chain.id,
      governor: contracts.governor,
      token: contracts.token,
      proposalId,
      voter: (voter ?? '0x').toLowerCase(),
    },
    enabled: voter !== undefined,
  })
  return { ...query, data: query.data === undefined ? undefined : readOwnBallot(query.data) }
}

function readOwnBallot({ ballots, accounts }: OwnBallotQuery): OwnBallot {
  const account = accounts.items[0]
  return {
    ballot: ballots.items.find(({ isOverride }) => !isOverride) ?? null,
    override: ballots.items.find(({ isOverride }) => isOverride) ?? null,
    account:
      account === undefined
        ? null
        : { name: account.name ?? null, delegatorCount: account.delegatorCount },
  }
}
