import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import clsx from 'clsx'
import { Check, Minus, Split, X } from 'lucide-react'
import { choiceWords } from '../words/proposals.ts'

const looks = {
  for: { Icon: Check, tone: 'text-for' },
  against: { Icon: X, tone: 'text-against' },
  abstain: { Icon: Minus, tone: 'text-abstain' },
  split: { Icon: Split, tone: 'text-ink' },
} satisfies Record<BallotChoice, { Icon: typeof X; tone: string }>

/** For, Against, Abstain or a division of them, as a word with its sign. */
export function ChoiceWord(props: { choice: BallotChoice; className?: string }) {
  const { choice, className } = props
  const { Icon, tone } = looks[choice]
  return (
    <span className={clsx('inline-flex items-center gap-1.5 font-medium', tone, className)}>
      <Icon aria-hidden="true" className="size-4" strokeWidth={2.5} />
      {choiceWords[choice]}
    </span>
  )
}
