import { useState } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { matchingWords } from '../../words/matching.ts'
import type { Answer } from './Answer.ts'
import type { Matter } from './Matter.ts'
import type { PastProposal } from './PastProposal.ts'
import { useAnswerKeys } from './useAnswerKeys.ts'

const words = matchingWords.question

/** One matter, told without an outcome, a tally or anybody's name. */
export function QuestionCard(props: {
  matter: Matter
  number: number
  most: number
  isBusy: boolean
  onAnswer: (choice: Answer['choice'], matters: boolean) => void
  onUndo: () => void
}) {
  const { matter, number, most, isBusy, onAnswer, onUndo } = props
  const { topics } = useDao()
  const [matters, setMatters] = useState(false)
  const topic = topics.find(({ id }) => id === matter.topic)
  const answer = (choice: Answer['choice']) => {
    if (!isBusy) onAnswer(choice, matters)
  }
  useAnswerKeys({ onAnswer: answer, onMatters: () => setMatters(!matters), onUndo })
  return (
    <section aria-busy={isBusy} className="card flex flex-col gap-5 p-6">
      <header className="flex flex-col gap-2">
        <p className="flex justify-between gap-4 text-sm text-muted">
          <span className="figures">{words.progress(number, most)}</span>
          {topic === undefined ? null : <span>{topic.name}</span>}
        </p>
        <Meter share={(number - 1) / most} className="h-1!" />
      </header>
      <div aria-live="polite">
        <h2 className="title text-[1.625rem]">{matter.text}</h2>
        <p className="mt-2 text-sm text-muted">{originOf(matter)}</p>
      </div>
      {matter.proposal === null ? null : <ProposalText proposal={matter.proposal} />}
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 text-sm font-medium">{words.ask}</legend>
        <div className="grid grid-cols-3 gap-2">
          <ChoiceButton label={words.for} tone="for" onClick={() => answer('for')} />
          <ChoiceButton label={words.against} tone="against" onClick={() => answer('against')} />
          <ChoiceButton label={words.skip} tone="skip" onClick={() => answer('skip')} />
        </div>
        <label className="flex min-h-11 cursor-pointer items-center gap-2.5 text-[0.9375rem]">
          <input
            type="checkbox"
            checked={matters}
            onChange={(event) => setMatters(event.target.checked)}
            className="size-4.5 accent-(--color-accent)"
          />
          {words.matters}
        </label>
      </fieldset>
      <footer className="flex flex-col gap-2 border-t border-line pt-3 text-xs text-muted">
        <Button look="quiet" size="small" className="-ml-3 self-start" onClick={onUndo}>
          {words.undo}
        </Button>
        <p>{matter.proposal === null ? words.blindStances : words.blind}</p>
        <p className="max-lg:hidden">{words.keys}</p>
      </footer>
    </section>
  )
}

function originOf({ isStatement, proposal }: Matter): string {
  if (proposal === null) return words.asked
  const month = monthOf(proposal.createdAt)
  return isStatement ? words.restates(proposal.title, month) : words.decidedIn(month)
}

/** The text of a decision, folded away until it is asked for. */
function ProposalText({ proposal }: { proposal: PastProposal }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="text-sm font-medium text-accent">{words.body}</summary>
      <div className="mt-3 max-h-80 overflow-y-auto text-[0.9375rem]">
        {!isOpen ? null : proposal.body.trim() === '' ? (
          <p className="text-muted">{words.noBody}</p>
        ) : (
          <Markdown text={proposal.body} />
        )}
      </div>
    </details>
  )
}

const tones = {
  for: 'text-for hover:border-for',
  against: 'text-against hover:border-against',
  skip: 'text-muted hover:border-edge',
}

function ChoiceButton(props: { label: string; tone: keyof typeof tones; onClick: () => void }) {
  const { label, tone, onClick } = props
  return (
    <button
      type="button"
      onClick={onClick}
      className={`min-h-14 rounded-xl border border-line bg-surface font-medium transition-colors hover:bg-sunken ${tones[tone]}`}
    >
      {label}
    </button>
  )
}

/** A month is enough to place a decision, and too little to look up how it ended at a glance. */
function monthOf(time: number): string {
  const format = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' })
  return format.format(time * 1000)
}
