import { graphql } from '../../indexer/generated/gql.ts'
import type { DelegateProfileQuery } from '../../indexer/generated/graphql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const DelegateProfile = graphql(`
  query DelegateProfile(
    $chainId: Int!
    $token: String!
    $registry: String!
    $address: String!
  ) {
    accounts(where: { chainId: $chainId, token: $token, address: $address }, limit: 1) {
      items {
        balance
        votingPower
        delegate
        delegatorCount
        ballotCount
        lastBallotAt
        couldVoteFrom
        name
      }
    }
    topicPowers(
      where: { chainId: $chainId, token: $token, account: $address, difference_not: "0" }
      orderBy: "topic"
      limit: 16
    ) {
      items {
        topic
        difference
      }
    }
    profiles(where: { chainId: $chainId, registry: $registry, address: $address }, limit: 1) {
      items {
        name
        statement
        updatedAt
        block
        transaction
      }
    }
    stances(
      where: { chainId: $chainId, registry: $registry, delegate: $address }
      orderBy: "question"
      limit: 100
    ) {
      items {
        question
        choice
        declaredAt
        transaction
      }
    }
  }
`)

export type ProfileFacts = DelegateProfileQuery

/** Everything one screen says about a delegate, apart from its lists. */
export function useDelegateProfile(address: string) {
  const { chain, contracts } = useDao()
  return useIndexerQuery({
    key: 'delegateProfile',
    document: DelegateProfile,
    variables: {
      chainId: chain.id,
      token: contracts.token,
      // A DAO without a registry has no profiles: nothing is published under an empty address.
      registry: contracts.registry ?? '',
      address: address.toLowerCase(),
    },
  })
}
