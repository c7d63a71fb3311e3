import { defaultTopic } from '@mandate/governance/delegation'
import { useTopics } from '../../indexer/useTopics.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Term } from '../../ui/Tooltip.tsx'
import { proposalWords } from '../../words/proposal.ts'
import type { ProposalDetails } from './ProposalPage.tsx'

/** The last three: whose label it is, where its text names no topic; absent where nobody knows of labels. */
export type TopicRow = Pick<ProposalDetails, 'topic' | 'topicNumber'> &
  Partial<Pick<ProposalDetails, 'topicLabelledBy' | 'topicLabelledOn' | 'topicLabelledFor'>>

/** What a proposal is about, and who votes on it with which power where the governor knows its topic; nothing without one. */
export function ProposalTopic({ proposal }: { proposal: TopicRow }) {
  const { topic, topicNumber, topicLabelledBy: by, topicLabelledOn: on } = proposal
  const { nameOf } = useTopics()
  const named = useDao().topics.find(({ id }) => id === topic)
  if (topicNumber !== defaultTopic) {
    const name = nameOf(topicNumber)
    return <Term meaning={proposalWords.topicMeaning(name)}>{name}</Term>
  }
  if (named === undefined) return null
  if (!by || !on) return <span title={named.description}>{named.name}</span>
  const word = proposal.topicLabelledFor ?? null
  return (
    <>
      <Term meaning={proposalWords.labelMeaning({ by, on, word })}>{named.name}</Term>
      <Correction />
    </>
  )
}

/** Leads to where another topic may be proposed, where the DAO names such a place. */
function Correction() {
  const { topicLabels } = useDao()
  if (topicLabels?.corrections === undefined) return null
  return (
    <a
      href={topicLabels.corrections}
      target="_blank"
      rel="noreferrer"
      className="underline decoration-line underline-offset-4 hover:decoration-ink"
    >
      {proposalWords.correctTopic}
    </a>
  )
}
