import type { Tally } from '@mandate/governance/tally'
import { shareOf } from '../lib/formatAmount.ts'

const sides = [
  { key: 'forVotes', fill: 'bg-for' },
  { key: 'abstainVotes', fill: 'bg-abstain' },
  { key: 'againstVotes', fill: 'bg-against' },
] as const

/** The three sides of a tally beside one another. It only repeats what the words around it say. */
export function TallyBar({ tally, className }: { tally: Tally; className?: string }) {
  const cast = tally.forVotes + tally.againstVotes + tally.abstainVotes
  return (
    <span
      aria-hidden="true"
      className={`flex gap-0.5 overflow-hidden rounded-full bg-sunken ${className ?? 'h-2'}`}
    >
      {sides.map(({ key, fill }) =>
        tally[key] === 0n ? null : (
          <span
            key={key}
            className={`${fill} min-w-1 transition-[width] duration-500`}
            style={{ width: `${shareOf(tally[key], cast) * 100}%` }}
          />
        ),
      )}
    </span>
  )
}
