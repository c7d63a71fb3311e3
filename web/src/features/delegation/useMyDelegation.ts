import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const MyDelegation = graphql(`
  query MyDelegation($chainId: Int!, $token: String!, $governor: String!, $account: String!) {
    accounts(where: { chainId: $chainId, token: $token, address: $account }, limit: 1) {
      items {
        balance
        votingPower
        delegate
        delegatorCount
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
        fromDelegate
        toDelegate
        balance
        timestamp
        transaction
      }
    }
    daos(where: { chainId: $chainId, governor: $governor }, limit: 1) {
      items {
        tokenSymbol
        tokenDecimals
        delegatedVotes
      }
    }
  }
`)

/** Where an account's voting power is, and where it has been. */
export function useMyDelegation(account: string | undefined) {
  const { chain, contracts } = useDao()
  return useIndexerQuery({
    key: 'myDelegation',
    document: MyDelegation,
    variables: {
      chainId: chain.id,
      token: contracts.token,
      governor: contracts.governor,
      account: account?.toLowerCase() ?? '',
    },
    enabled: account !== undefined,
  })
}
