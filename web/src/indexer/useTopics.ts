import type { Topic } from '@mandate/governance/dao'
import { defaultTopic } from '@mandate/governance/delegation'
import { useMemo } from 'react'
import { useContractFacts } from '../lib/ContractFactsContext.ts'
import { useDao } from '../lib/DaoContext.tsx'
import { graphql } from './generated/gql.ts'
import { useIndexerQuery } from './useIndexerQuery.ts'

const GovernorTopics = graphql(`
  query GovernorTopics($chainId: Int!, $governor: String!) {
    topics(where: { chainId: $chainId, governor: $governor }, orderBy: "number", limit: 16) {
      items {
        number
        name
      }
    }
  }
`)

/** A topic that the governor knows, as the DAO's configuration describes it. */
export type NumberedTopic = { number: number; id: string | null; name: string; description: string }

/**
 * The topics that delegations and proposals may name, none where the governor knows none. While the index does not answer:
 * those that the DAO's configuration numbers, where the token has topics.
 */
export function useTopics(): {
  topics: readonly NumberedTopic[]
  nameOf: (topic: number) => string
} {
  const { chain, contracts, topics: configured } = useDao()
  const { data } = useIndexerQuery({
    key: 'governorTopics',
    document: GovernorTopics,
    variables: { chainId: chain.id, governor: contracts.governor },
  })
  const facts = useContractFacts()
  const hasTopics = facts?.capabilities.includes('topics') ?? false
  return useMemo(() => {
    const numbered = hasTopics ? configured.flatMap(numberedOf) : []
    const topics = (data?.topics.items ?? numbered).map(({ number, name }) => {
      const known = configured.find((topic) => topic.number === number)
      return {
        number,
        id: known?.id ?? null,
        name: known?.name ?? name,
        description: known?.description ?? '',
      }
    })
    const nameOf = (topic: number) =>
      topics.find(({ number }) => number === topic)?.name ??
      (topic === defaultTopic ? '' : `#${topic}`)
    return { topics, nameOf }
  }, [data, configured, hasTopics])
}

function numberedOf({ number, name }: Topic) {
  return number === undefined ? [] : [{ number, name }]
}
