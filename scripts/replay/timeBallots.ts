import { highest, lowest } from './extremes.ts'
import type { SourceBallot } from './SourceHistory.ts'
import type { TimedBallot } from './scheduleHistory.ts'

/**
 * Gives ballots without a time one between `from` and `to`: where they have blocks, at the share of the way that their
 * block has between the first and the last one; otherwise evenly, in the order they stand in.
 */
export function timeBallots(
  ballots: readonly SourceBallot[],
  { from, to }: { from: number; to: number },
): TimedBallot[] {
  const blocks = ballots.flatMap(({ castAt, block }) => (castAt === null ? (block ?? []) : []))
  const first = lowest(blocks)
  const span = highest(blocks) - first
  return ballots.map((source, index) => {
    if (source.castAt !== null) return { source, castAt: source.castAt }
    const share =
      source.block === null || span <= 0
        ? (index + 1) / (ballots.length + 1)
        : (source.block - first) / span
    return { source, castAt: from + Math.floor(share * (to - from)) }
  })
}
