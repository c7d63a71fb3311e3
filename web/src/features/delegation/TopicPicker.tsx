import { maximumTopicDelegations } from '@mandate/governance/delegation'
import type { NumberedTopic } from '../../indexer/useTopics.ts'
import { ToggleChip } from '../../ui/ToggleChip.tsx'
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
          <ToggleChip
            key={number}
            label={name}
            hint={description}
            isOn={chosen.includes(number)}
            onToggle={() => onChange(toggle(number))}
          />
        ))}
      </div>
    </fieldset>
  )
}
