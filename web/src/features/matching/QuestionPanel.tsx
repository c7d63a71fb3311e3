import { useState } from 'react'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { decisiveCount } from './answering.ts'
import { LearningStatus } from './LearningStatus.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import { RoundDone } from './RoundDone.tsx'
import { roundEndOf } from './roundEnd.ts'
import type { Matching } from './useMatching.ts'
import { useStandingQuestion } from './useStandingQuestion.ts'

const firstRound = 12
const laterRound = 6

/** The question that would tell most now, or the end of the questions. */
export function QuestionPanel({ matching, onIntro }: { matching: Matching; onIntro: () => void }) {
  const { mine, state, matterById, learning, past, model } = matching
  const [most, setMost] = useState(() => Math.max(firstRound, mine.answers.length))
  const { item, isFresh } = useStandingQuestion(state, mine.answers)
  const matter = item === null ? undefined : matterById.get(item)
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
  if (matter === undefined || (isFresh && asked >= most)) {
    const answered = decisiveCount(mine.answers)
    return (
      <RoundDone
        end={roundEndOf(answered, state.output.result)}
        answered={answered}
        skipped={asked - answered}
        onMore={matter === undefined ? undefined : () => setMost(asked + laterRound)}
        onUndo={undo}
      />
    )
  }
  return (
    <QuestionCard
      key={matter.id}
      matter={matter}
      number={isFresh ? asked + 1 : Math.max(1, asked)}
      most={most}
      isBusy={!isFresh}
      onAnswer={(choice, matters) => mine.answer({ item: matter.id, choice, matters })}
      onUndo={undo}
    />
  )
}
