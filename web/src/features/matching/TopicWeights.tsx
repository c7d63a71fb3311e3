import { useDao } from '../../lib/DaoContext.tsx'
import { ToggleChip } from '../../ui/ToggleChip.tsx'
import { matchingWords } from '../../words/matching.ts'
import { withTopicToggled } from './answering.ts'

const words = matchingWords.matches

/** Topics to care about, to change at any time: between the question and the matches that they weigh in. */
export function TopicWeights(props: {
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}) {
  const { chosen, onChange } = props
  const { topics } = useDao()
  if (topics.length === 0) return null
  return (
    <fieldset>
      <legend className="text-sm font-medium">{matchingWords.intro.topics}</legend>
      <p className="text-sm text-muted">{words.weightsHint}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {topics.map(({ id, name, description }) => (
          <ToggleChip
            key={id}
            label={name}
            hint={description}
            isOn={chosen.includes(id)}
            onToggle={() => onChange(withTopicToggled(chosen, id))}
          />
        ))}
      </div>
    </fieldset>
  )
}
