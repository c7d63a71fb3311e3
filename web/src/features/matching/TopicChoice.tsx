import type { Topic } from '@mandate/governance/dao'
import { matchingWords } from '../../words/matching.ts'
import { withTopicToggled } from './answering.ts'

const words = matchingWords.intro

/** Topics to care about, any number of them. */
export function TopicChoice(props: {
  topics: readonly Topic[]
  chosen: readonly string[]
  countOf: (id: string) => number
  onChange: (chosen: readonly string[]) => void
}) {
  const { topics, chosen, countOf, onChange } = props
  return (
    <fieldset>
      <legend className="font-medium">{words.topics}</legend>
      <p className="mt-0.5 text-sm text-muted">{words.topicsHint}</p>
      <div className="mt-3.5 grid gap-2.5 sm:grid-cols-2">
        {topics.map(({ id, name, description }) => (
          <label
            key={id}
            className="card flex cursor-pointer items-start gap-3 p-4 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onChange(withTopicToggled(chosen, id))}
              className="mt-1 size-4 shrink-0 accent-(--color-accent)"
            />
            <span>
              <span className="font-medium">{name}</span>{' '}
              {countOf(id) > 0 ? (
                <span className="text-sm text-muted">{words.decisions(countOf(id))}</span>
              ) : null}
              <span className="mt-0.5 block text-sm text-muted">{description}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
