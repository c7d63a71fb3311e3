import { defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'
import { useMemo } from 'react'
import { useConnection } from 'wagmi'
import { graphql } from '../../indexer/generated/gql.ts'
import type { CurrentDelegationsQuery } from '../../indexer/generated/graphql.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { formatBasisPoints } from '../../lib/formatPoints.ts'

const CurrentDelegations = graphql(`
  query CurrentDelegations($chainId: Int!, $token: String!, $account: String!) {
    delegations(
      where: { chainId: $chainId, token: $token, delegator: $account }
      orderBy: "topic"
      limit: 100
    ) {
      items {
        topic
        delegate
        share
      }
    }
  }
`)

type Part = CurrentDelegationsQuery['delegations']['items'][number]

/** By address: which parts of the person's voting power somebody else holds now, in words. None: all of it. */
export type CurrentDelegates = ReadonlyMap<string, readonly string[]>

const nobody: CurrentDelegates = new Map()

/** Whom the connected account delegates to now, itself left out. What is asked says who asks, and no answer. */
export function useCurrentDelegates(): CurrentDelegates {
  const { chain, contracts } = useDao()
  const { nameOf } = useTopics()
  const self = useConnection().address?.toLowerCase()
  const { data } = useIndexerQuery({
    key: 'currentDelegations',
    document: CurrentDelegations,
    variables: { chainId: chain.id, token: contracts.token, account: self ?? '' },
    enabled: self !== undefined,
  })
  return useMemo(() => {
    if (data === undefined || self === undefined) return nobody
    const parts = data.delegations.items
    const byDelegate = Map.groupBy(
      parts.filter(({ delegate }) => delegate !== self),
      ({ delegate }) => delegate,
    )
    const say = (held: readonly Part[]) =>
      isEverything(held, parts) ? [] : held.map((part) => describePart(part, nameOf))
    return new Map([...byDelegate].map(([delegate, held]) => [delegate, say(held)]))
  }, [data, self, nameOf])
}

function isEverything(held: readonly Part[], all: readonly Part[]): boolean {
  return held.length === all.length && held.every(({ share }) => share === wholeBasisPoints)
}

function describePart({ topic, share }: Part, nameOf: (topic: number) => string): string {
  const amount = formatBasisPoints(share)
  return topic === defaultTopic ? amount : `${nameOf(topic)} ${amount}`
}
