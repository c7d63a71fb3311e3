import type { Choice } from '@mandate/governance/tally'
import clsx from 'clsx'
import { Check, Minus, X } from 'lucide-react'
import { choiceWords } from '../words/proposals.ts'

const looks = {
  for: { Icon: Check, tone: 'text-for' },
  against: { Icon: X, tone: 'text-against' },
  abstain: { Icon: Minus, tone: 'text-abstain' },
} satisfies Record<Choice, { Icon: typeof X; tone: string }>

/** For, Against or Abstain, as a word with its sign. */
export function ChoiceWord({ choice, className }: { choice: Choice; className?: string }) {
  const { Icon, tone } = looks[choice]
  return (
    <span className={clsx('inline-flex items-center gap-1.5 font-medium', tone, className)}>
      <Icon aria-hidden="true" className="size-4" strokeWidth={2.5} />
      {choiceWords[choice]}
    </span>
  )
}
