import { useMemo } from 'react'
import { graphql } from '../../indexer/generated/gql.ts'
import type { Delegate } from '../../indexer/useDelegates.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'

const Statements = graphql(`
  query Statements($chainId: Int!, $registry: String!, $addresses: [String!]!) {
    profiles(
      where: { chainId: $chainId, registry: $registry, address_in: $addresses }
      limit: 100
    ) {
      items {
        address
        statement
      }
    }
  }
`)

/** The statements of the delegates on the screen, by address. Those who have none are absent. */
export function useStatements(delegates: readonly Delegate[]): ReadonlyMap<string, string> {
  const { chain, contracts } = useDao()
  const addresses = useMemo(
    () =>
      delegates
        .filter(({ hasStatement }) => hasStatement)
        .map(({ address }): string => address)
        .toSorted(),
    [delegates],
  )
  const { data } = useIndexerQuery({
    key: 'statements',
    document: Statements,
    variables: { chainId: chain.id, registry: contracts.registry ?? '', addresses },
    enabled: contracts.registry !== undefined && addresses.length > 0,
  })
  return useMemo(
    () => new Map(data?.profiles.items.map(({ address, statement }) => [address, statement])),
    [data],
  )
}
