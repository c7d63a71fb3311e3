import type { ProposalState } from '@mandate/governance/proposalState'
import clsx from 'clsx'
import { Ban, Check, CheckCheck, CircleDashed, Clock, Hourglass, Vote, X } from 'lucide-react'
import { stateWords } from '../words/proposals.ts'

const looks = {
  pending: { Icon: CircleDashed, tone: 'bg-sunken text-muted' },
  active: { Icon: Vote, tone: 'bg-accent text-accent-ink' },
  succeeded: { Icon: Check, tone: 'bg-wash text-accent' },
  queued: { Icon: Hourglass, tone: 'bg-wash text-accent' },
  executed: { Icon: CheckCheck, tone: 'bg-sunken text-for' },
  defeated: { Icon: X, tone: 'bg-sunken text-against' },
  canceled: { Icon: Ban, tone: 'bg-sunken text-muted' },
  expired: { Icon: Clock, tone: 'bg-sunken text-muted' },
} satisfies Record<ProposalState, { Icon: typeof X; tone: string }>

/** A proposal's state as a word with its sign. */
export function StateBadge({ state }: { state: ProposalState }) {
  const { Icon, tone } = looks[state]
  return (
    <span
      title={stateWords[state].meaning}
      className={clsx(
        'inline-flex h-6.5 items-center gap-1.5 rounded-full px-2.5 text-[0.8125rem] font-medium whitespace-nowrap',
        tone,
      )}
    >
      <Icon aria-hidden="true" className="size-3.5" strokeWidth={2.25} />
      {stateWords[state].name}
    </span>
  )
}
