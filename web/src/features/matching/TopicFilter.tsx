import { useDao } from '../../lib/DaoContext.tsx'
import { inputClass } from '../../ui/Field.tsx'
import { matchingWords } from '../../words/matching.ts'

const words = matchingWords.matches

/** Matches over everything, or over one topic alone: whoever splits a delegation by topic needs those. */
export function TopicFilter(props: {
  topic: string | null
  onChange: (topic: string | null) => void
}) {
  const { topics } = useDao()
  if (topics.length === 0) return null
  return (
    <select
      aria-label={words.topicFilter}
      value={props.topic ?? ''}
      onChange={(event) => props.onChange(event.target.value || null)}
      className={`${inputClass} w-auto! py-1.5!`}
    >
      <option value="">{words.allTopics}</option>
      {topics.map(({ id, name }) => (
        <option key={id} value={id}>
          {words.onTopic(name)}
        </option>
      ))}
    </select>
  )
}
