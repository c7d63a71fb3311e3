import { Button } from '../../ui/Button.tsx'
import { inputClass } from '../../ui/Field.tsx'
import { matchingWords } from '../../words/matching.ts'
import { type Answer, readAnswerChoice } from './Answer.ts'
import { AnswerTools } from './AnswerTools.tsx'
import { PrivacyNote } from './PrivacyNote.tsx'
import type { Matching } from './useMatching.ts'

const words = matchingWords.answers

/** What was answered: to change, to withdraw, to take along, to erase. */
export function AnswerList(props: {
  matching: Matching
  onReplaced: (answers: { length: number }) => void
}) {
  const { matching, onReplaced } = props
  const { mine } = matching
  return (
    <section className="flex flex-col gap-4">
      {mine.answers.length === 0 ? null : (
        <>
          <h2 className="title text-2xl">{words.heading}</h2>
          <ol className="flex flex-col">
            {mine.answers.map((answer) => (
              <AnswerRow key={answer.item} {...{ answer, matching }} />
            ))}
          </ol>
        </>
      )}
      <PrivacyNote>
        <AnswerTools {...{ matching, onReplaced }} />
      </PrivacyNote>
    </section>
  )
}

function AnswerRow({ answer, matching }: { answer: Answer; matching: Matching }) {
  const { mine, matterById } = matching
  const title = matterById.get(answer.item)?.text ?? words.gone
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 last:border-b-0">
      <span className="min-w-0 flex-1 basis-56">
        {title}
        {answer.matters ? <span className="text-sm text-accent"> · {words.matters}</span> : null}
      </span>
      <span className="flex items-center gap-2">
        <select
          aria-label={words.change(title)}
          value={answer.choice}
          onChange={(event) =>
            mine.answer({ ...answer, choice: readAnswerChoice(event.target.value) })
          }
          className={`${inputClass} w-auto! py-1.5!`}
        >
          <option value="for">{matchingWords.question.for}</option>
          <option value="against">{matchingWords.question.against}</option>
          <option value="skip">{matchingWords.question.skip}</option>
        </select>
        <Button
          size="small"
          look="quiet"
          aria-label={words.withdraw(title)}
          onClick={() => mine.withdraw(answer.item)}
        >
          {words.remove}
        </Button>
      </span>
    </li>
  )
}
