import type { Interval } from '@mandate/matching'
import { matchingWords } from '../../words/matching.ts'

/** The scale's end on both sides: more points than two delegates of one DAO ever differ by. */
const reach = 0.5

/** An advantage as a range around "a typical delegate" in the middle. It repeats the sentence above it. */
export function AdvantageBar({ advantage }: { advantage: Interval }) {
  const low = place(advantage.low)
  const high = place(advantage.high)
  return (
    <div aria-hidden="true" className="mt-3">
      <div className="relative h-2 rounded-full bg-sunken">
        <span
          className="absolute inset-y-0 rounded-full bg-accent/30"
          style={{ left: `${low}%`, width: `${high - low}%` }}
        />
        <span
          className="absolute -top-1 size-4 -translate-x-1/2 rounded-full border-2 border-surface bg-accent"
          style={{ left: `${place(advantage.estimate)}%` }}
        />
        <span className="absolute -inset-y-1.5 left-1/2 w-px bg-edge" />
      </div>
      <p className="figures mt-2 grid grid-cols-[1fr_auto_1fr] gap-x-2 text-xs text-muted">
        <span>{matchingWords.matches.pointsFewer(reach * 100)}</span>
        <span>{matchingWords.matches.typical}</span>
        <span className="text-right">{matchingWords.matches.pointsMore(reach * 100)}</span>
      </p>
    </div>
  )
}

function place(share: number): number {
  const clamped = Math.max(-reach, Math.min(reach, share))
  return 50 + (clamped / reach) * 50
}
