import { defaultTopic } from '@mandate/governance/delegation'
import { useProposalTypes } from '../../indexer/useProposalTypes.ts'
import { useTopics } from '../../indexer/useTopics.ts'

/** The numbers of the types and topics that the governor knows. */
export function useKnownRules(): { types: readonly number[]; topics: readonly number[] } {
  const types = useProposalTypes()
  const { topics } = useTopics()
  return {
    types: types.map(({ number }) => number),
    topics: [defaultTopic, ...topics.map(({ number }) => number)],
  }
}
