import { defaultTopic } from '@mandate/governance/delegation'
import type { TopicMoves } from '@mandate/governance/delegationPreview'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { delegationWords } from '../../words/delegation.ts'
import { PowerChanges } from './PowerChanges.tsx'

const words = delegationWords.preview

/** What moves from whom to whom, a table for each topic. */
export function MoveTables(props: {
  moves: readonly TopicMoves[]
  nameOf: (account: string) => string | null
}) {
  const { moves, nameOf } = props
  const unit = useTokenUnit()
  const topics = useTopics()
  return moves.map(({ topic, changes }) => (
    <PowerChanges
      key={topic}
      caption={captionOf(topic)}
      changes={changes}
      unit={unit}
      labelOf={(account) => ({ name: nameOf(account) })}
    />
  ))

  function captionOf(topic: number): string {
    if (topic !== defaultTopic) return words.movesTopic(topics.nameOf(topic))
    return moves.length === 1 ? words.moves : words.movesDefault
  }
}
