import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import { Check, Minus, Split, X } from 'lucide-react'
import { matchingWords } from '../../words/matching.ts'

/** What a delegate did on one proposal, as sign and word; null: it did not vote. */
export function ChoiceMark({ choice }: { choice: BallotChoice | null }) {
  if (choice === null)
    return <span className="text-muted italic">{matchingWords.replay.missed}</span>
  const { Sign, tone } = marks[choice]
  return (
    <span className={`inline-flex items-center gap-1.5 ${tone}`}>
      <Sign aria-hidden="true" className="size-4" />
      {matchingWords.replay.choice[choice]}
    </span>
  )
}

const marks = {
  for: { Sign: Check, tone: 'text-for' },
  against: { Sign: X, tone: 'text-against' },
  abstain: { Sign: Minus, tone: 'text-abstain' },
  split: { Sign: Split, tone: 'text-ink' },
}
