import { graphql } from '../../indexer/generated/gql.ts'
import type { MyDelegationQuery } from '../../indexer/generated/graphql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const MyDelegation = graphql(`
  query MyDelegation($chainId: Int!, $token: String!, $account: String!) {
    accounts(where: { chainId: $chainId, token: $token, address: $account }, limit: 1) {
      items {
        balance
        votingPower
        delegate
        delegatorCount
      }
    }
    delegations(
      where: { chainId: $chainId, token: $token, delegator: $account }
      orderBy: "topic"
      limit: 100
    ) {
      items {
        topic
        delegate
        share
        position
        endsAt
        since
      }
    }
    delegationEvents(
      where: { chainId: $chainId, token: $token, delegator: $account }
      orderBy: "timestamp"
      orderDirection: "desc"
      limit: 100
    ) {
      items {
        block
        logIndex
        topic
        fromDelegate
        toDelegate
        delegates
        shares
        endsAt
        balance
        timestamp
        transaction
      }
    }
  }
`)

/** `since`, in seconds; null: only the index knows. */
export type DelegationPart = Omit<MyDelegationQuery['delegations']['items'][number], 'since'> & {
  since: string | null
}
export type DelegationEvent = MyDelegationQuery['delegationEvents']['items'][number]

/** Where an account's voting power is, and where it has been. */
export function useMyDelegation(account: string | undefined) {
  const { chain, contracts } = useDao()
  return useIndexerQuery({
    key: 'myDelegation',
    document: MyDelegation,
    variables: {
      chainId: chain.id,
      token: contracts.token,
      account: account?.toLowerCase() ?? '',
    },
    enabled: account !== undefined,
  })
}
