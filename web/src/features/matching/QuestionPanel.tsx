import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { matchingWords } from '../../words/matching.ts'
import { LearningStatus } from './LearningStatus.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import type { Matching } from './useMatching.ts'

const words = matchingWords.question
const firstRound = 12
const laterRound = 6

/** The question that would tell most now, or the end of the questions. */
export function QuestionPanel({ matching, onIntro }: { matching: Matching; onIntro: () => void }) {
  const { mine, state, matterById, learning, past, model } = matching
  const [most, setMost] = useState(() => Math.max(firstRound, mine.answers.length))
  const next = state.output?.next ?? null
  const matter = next === null ? undefined : matterById.get(next.item)
  const asked = mine.answers.length
  const undo = asked === 0 ? onIntro : mine.undo

  if (state.output === null) {
    return (
      <div className="card flex flex-col gap-4 p-6">
        <LearningStatus isReading={past.isPending || model.isPending} learning={learning} />
        <Skeleton className="h-8 w-4/5" />
        <Skeleton className="h-32 w-full" />
      </div>
    )
  }
  if (matter === undefined || (state.isFresh && asked >= most)) {
    return (
      <div className="card flex flex-col items-start gap-3 p-6">
        <h2 className="title text-2xl">{matchingWords.done.heading}</h2>
        <p className="text-muted">
          {matter === undefined ? matchingWords.done.nothingLeft : matchingWords.done.enough}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          {matter === undefined ? null : (
            <Button onClick={() => setMost(asked + laterRound)}>{matchingWords.done.more}</Button>
          )}
          <Button onClick={undo}>{words.undo}</Button>
        </div>
      </div>
    )
  }
  return (
    <QuestionCard
      key={matter.id}
      matter={matter}
      number={state.isFresh ? asked + 1 : Math.max(1, asked)}
      most={most}
      isBusy={!state.isFresh}
      onAnswer={(choice, matters) => mine.answer({ item: matter.id, choice, matters })}
      onUndo={undo}
    />
  )
}
