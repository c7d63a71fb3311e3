import { defaultTopic } from '@mandate/governance/delegation'
import { useTopics } from '../../indexer/useTopics.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Term } from '../../ui/Tooltip.tsx'
import { proposalWords } from '../../words/proposal.ts'

/** What a proposal is about, and who votes on it with which power where the governor knows its topic; nothing without one. */
export function ProposalTopic(props: { topic: string | null; topicNumber: number }) {
  const { topic, topicNumber } = props
  const { nameOf } = useTopics()
  const named = useDao().topics.find(({ id }) => id === topic)
  if (topicNumber !== defaultTopic) {
    const name = nameOf(topicNumber)
    return <Term meaning={proposalWords.topicMeaning(name)}>{name}</Term>
  }
  return named === undefined ? null : <span title={named.description}>{named.name}</span>
}
