import { maximumTopicDelegations } from '@mandate/governance/delegation'
import type { NumberedTopic } from '../../indexer/useTopics.ts'
import { delegationWords } from '../../words/delegation.ts'

const words = delegationWords.composer

/** The topics that go to the delegate; all others stay as they are. */
export function TopicPicker(props: {
  topics: readonly NumberedTopic[]
  chosen: readonly number[]
  isDisabled: boolean
  onChange: (chosen: readonly number[]) => void
}) {
  const { topics, chosen, isDisabled, onChange } = props
  const toggle = (topic: number) =>
    chosen.includes(topic) ? chosen.filter((one) => one !== topic) : [...chosen, topic]
  return (
    <fieldset disabled={isDisabled}>
      <legend className="mb-1 text-sm font-medium">{words.topics}</legend>
      <p className="mb-2 text-sm text-muted">{words.topicsHint(maximumTopicDelegations)}</p>
      <div className="flex flex-wrap gap-2">
        {topics.map(({ number, name, description }) => (
          <label
            key={number}
            title={description}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-line px-3.5 text-sm hover:border-edge has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              checked={chosen.includes(number)}
              onChange={() => onChange(toggle(number))}
              className="size-4.5 accent-(--color-accent) outline-none"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
