import type { IndexedHistory } from './indexHistory.ts'
import { restrictHistory } from './restrictHistory.ts'

/** A few hundred thousand ballots tell enough for calibration. */
const mostPositions = 300_000

/** Leaves the most active voters of a record that is larger than need be. */
export function thinHistory(history: IndexedHistory): IndexedHistory {
  const { start, item } = history.positions
  if (item.length <= mostPositions) return history
  const size = (voter: number) => (start[voter + 1] ?? 0) - (start[voter] ?? 0)
  const kept = new Set<number>()
  let total = 0
  for (const voter of Array.from(history.voters.keys()).sort(
    (a, b) => size(b) - size(a) || a - b,
  )) {
    if (total + size(voter) > mostPositions) break
    kept.add(voter)
    total += size(voter)
  }
  return restrictHistory(history, (voter) => kept.has(voter))
}
