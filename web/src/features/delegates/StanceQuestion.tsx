import type { Question } from '@mandate/governance/questionnaire'
import type { Choice } from '@mandate/governance/tally'
import { useDao } from '../../lib/DaoContext.tsx'
import { stanceWords } from '../../words/stances.ts'

const choices = ['for', 'against', 'abstain'] as const satisfies readonly Choice[]

/** One statement and the three answers to it. */
export function StanceQuestion(props: {
  question: Question
  choice: Choice | null
  onAnswer: (choice: Choice) => void
}) {
  const { question, choice, onAnswer } = props
  const { topics } = useDao()
  const topic = topics.find(({ id }) => id === question.topic)
  return (
    <fieldset className="flex flex-col gap-2 border-b border-line pb-4">
      <legend className="font-medium">{question.text}</legend>
      <p className="text-sm text-muted">
        {[topic?.name, question.proposal && stanceWords.dialog.restates]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {choices.map((one) => (
          <label
            key={one}
            className="flex min-h-11 cursor-pointer items-center gap-2 text-[0.9375rem]"
          >
            <input
              type="radio"
              name={question.id}
              checked={choice === one}
              onChange={() => onAnswer(one)}
              className="size-4 accent-(--color-accent)"
            />
            {stanceWords.declared[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
