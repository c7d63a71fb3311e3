import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const OwnBallot = graphql(`
  query OwnBallot(
    $chainId: Float!
    $governor: String!
    $token: String!
    $proposalId: BigInt!
    $voter: String!
  ) {
    ballot(chainId: $chainId, governor: $governor, proposalId: $proposalId, voter: $voter) {
      choice
      weight
      reason
      castAt
    }
    account(chainId: $chainId, token: $token, address: $voter) {
      name
      delegatorCount
    }
  }
`)

/** An account's ballot on a proposal, and how many others entrust their power to it. */
export function useOwnBallot(proposalId: string, voter: string | undefined) {
  const { chain, contracts } = useDao()
  return useIndexerQuery({
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
}
