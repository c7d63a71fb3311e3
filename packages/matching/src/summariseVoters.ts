import { countHeads, shareFor } from './headCounts.ts'
import type { IndexedHistory } from './indexHistory.ts'
import { isDecisive, isDeclared, isFor } from './positionCode.ts'
import { fromHalf, fromShareByte, toHalf, toShareByte } from './quantise.ts'

/** Ballots a voter without any is taken to have cast as voters do on average. */
const typicalityPrior = 5

/** What each voter did, in a few numbers. */
export function summariseVoters(history: IndexedHistory, contested: readonly boolean[]) {
  const { voters, positions } = history
  const { recorded } = countHeads(history)
  const ballots = new Int32Array(voters.length)
  const stances = new Int32Array(voters.length)
  const cast = new Int32Array(voters.length)
  const withMajority = new Float64Array(voters.length)
  for (let voter = 0; voter < voters.length; voter++) {
    for (let k = positions.start[voter] ?? 0; k < (positions.start[voter + 1] ?? 0); k++) {
      const code = positions.code[k] ?? 2
      const item = positions.item[k] ?? 0
      const heads = recorded[item]
      if (isDeclared(code)) {
        if (isDecisive(code)) stances[voter] = (stances[voter] ?? 0) + 1
        continue
      }
      cast[voter] = (cast[voter] ?? 0) + 1
      if (!heads || !contested[item] || !isDecisive(code)) continue
      ballots[voter] = (ballots[voter] ?? 0) + 1
      const share = shareFor(heads)
      withMajority[voter] = (withMajority[voter] ?? 0) + (isFor(code) ? share : 1 - share)
    }
  }
  const held = heldSinceFirstBallot(history)
  const allBallots = ballots.reduce((sum, n) => sum + n, 0)
  const usual =
    allBallots > 0 ? withMajority.reduce((sum, share) => sum + share, 0) / allBallots : 0.5
  return {
    ballots,
    stances,
    participation: Float32Array.from(cast, (n, voter) =>
      fromShareByte(toShareByte(n / Math.max(1, held[voter] ?? 0, n))),
    ),
    typicality: Float32Array.from(withMajority, (sum, voter) => {
      const smoothed = (sum + typicalityPrior * usual) / ((ballots[voter] ?? 0) + typicalityPrior)
      return fromHalf(toHalf(smoothed))
    }),
  }
}

/** How many proposals there were to vote on since each voter's first ballot. */
function heldSinceFirstBallot({ voters, items, positions }: IndexedHistory): Int32Array {
  const times = Float64Array.from(
    items.filter(({ kind }) => kind === 'proposal'),
    ({ time }) => time ?? 0,
  ).sort()
  return Int32Array.from(voters, (_, voter) => {
    let first = Number.POSITIVE_INFINITY
    for (let k = positions.start[voter] ?? 0; k < (positions.start[voter + 1] ?? 0); k++) {
      if (isDeclared(positions.code[k] ?? 2)) continue
      first = Math.min(first, items[positions.item[k] ?? 0]?.time ?? 0)
    }
    return times.length - countBelow(times, first)
  })
}

function countBelow(sorted: Float64Array, bound: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}
