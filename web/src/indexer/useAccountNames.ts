import { useMemo } from 'react'
import { useDao } from '../lib/DaoContext.tsx'
import { graphql } from './generated/gql.ts'
import { useIndexerQuery } from './useIndexerQuery.ts'

const AccountNames = graphql(`
  query AccountNames($chainId: Int!, $token: String!, $addresses: [String!]!, $limit: Int!) {
    accounts(
      where: { chainId: $chainId, token: $token, address_in: $addresses }
      limit: $limit
    ) {
      items {
        address
        name
      }
    }
  }
`)

/** The names accounts gave themselves in the registry, by lower-case address. Accounts without one are absent. */
export function useAccountNames(addresses: readonly string[]): ReadonlyMap<string, string> {
  const { chain, contracts } = useDao()
  const wanted = useMemo(
    () => [...new Set(addresses.map((address) => address.toLowerCase()))].toSorted().slice(0, 100),
    [addresses],
  )
  const { data } = useIndexerQuery({
    key: 'accountNames',
    document: AccountNames,
    variables: {
      chainId: chain.id,
      token: contracts.token,
      addresses: wanted,
      limit: Math.max(1, wanted.length),
    },
    enabled: wanted.length > 0,
  })
  return useMemo(() => {
    const named = data?.accounts.items ?? []
    return new Map(named.flatMap(({ address, name }) => (name ? [[address, name] as const] : [])))
  }, [data])
}
