import { graphql } from '../../indexer/generated/gql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const VoterAccount = graphql(`
  query VoterAccount($chainId: Int!, $token: String!, $voter: String!) {
    accounts(where: { chainId: $chainId, token: $token, address: $voter }, limit: 1) {
      items {
        name
        delegatorCount
      }
    }
  }
`)

export type VoterAccount = { name: string | null; delegatorCount: number }

/** What an account is called, and how many others entrust their power to it; null: the index does not know it. */
export function useVoterAccount(voter: string) {
  const { chain, contracts } = useDao()
  const query = useIndexerQuery({
    key: 'voterAccount',
    document: VoterAccount,
    variables: { chainId: chain.id, token: contracts.token, voter: voter.toLowerCase() },
  })
  const account = query.data?.accounts.items[0]
  return {
    ...query,
    data:
      account === undefined
        ? null
        : { name: account.name ?? null, delegatorCount: account.delegatorCount },
  }
}
