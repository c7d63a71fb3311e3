import { addTallies, type BallotShares, divideWeight } from '@mandate/governance/fractionalBallot'
import { isQuorumReached, type Tally } from '@mandate/governance/tally'

/** A ballot as it counts now; `castAt` in seconds. */
export type WeighedBallot = { castAt: number; weight: bigint; shares: BallotShares }

/** The tally from `timestamp` (seconds) on, until the next point. */
export type TallyPoint = { timestamp: number; tally: Tally }

const nothing: Tally = { forVotes: 0n, againstVotes: 0n, abstainVotes: 0n }

/**
 * How the sides grew from `start` on, in any order of ballots: one point for each second in which some were cast. None
 * lies before the start, which is an estimate where a governor counts blocks.
 */
export function tallyHistory(ballots: readonly WeighedBallot[], start: number): TallyPoint[] {
  const bySecond = new Map<number, Tally>([[start, nothing]])
  let tally = nothing
  for (const { castAt, weight, shares } of ballots.toSorted((a, b) => a.castAt - b.castAt)) {
    tally = addTallies(tally, divideWeight(weight, shares))
    bySecond.set(Math.max(castAt, start), tally)
  }
  return [...bySecond].map(([timestamp, at]) => ({ timestamp, tally: at }))
}

/** When For and Abstain together reached the quorum; null: not yet. */
export function quorumReachedAt(points: readonly TallyPoint[], quorum: bigint): number | null {
  return points.find(({ tally }) => isQuorumReached(tally, quorum))?.timestamp ?? null
}

/** At most `most` of the points, evenly, the first and the last among them. */
export function thinOut<Point>(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points
  const step = (points.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)]).filter(
    (point) => point !== undefined,
  )
}
