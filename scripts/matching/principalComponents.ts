import { createRandom } from './createRandom.ts'
import type { Fold } from './Fold.ts'

type Place = readonly [number, number]

/** The map that opinion platforms draw: two principal components of the votes, blanks as the mean. */
export function principalComponents({ history, delegates }: Fold) {
  const rows = new Map<string, Map<string, number>>()
  const sums = new Map<string, { total: number; count: number }>()
  for (const { voter, proposal, choice } of history.ballots) {
    const value = choice === 'for' ? 1 : -1
    const row = rows.get(voter) ?? new Map<string, number>()
    rows.set(voter, row.set(proposal, value))
    const sum = sums.get(proposal) ?? { total: 0, count: 0 }
    sum.total += value
    sum.count++
    sums.set(proposal, sum)
  }
  const mean = (proposal: string) => {
    const sum = sums.get(proposal)
    return sum ? sum.total / sum.count : 0
  }
  for (const row of rows.values()) {
    for (const [proposal, value] of row) row.set(proposal, value - mean(proposal))
  }
  const first = leadingAxis(rows, [])
  const axes = [first, leadingAxis(rows, [first])]

  /** As Polis does: scaled up for what was not answered. */
  function place(values: Iterable<readonly [string, number]>): Place {
    const known = [...values]
    const scale = Math.sqrt(sums.size / Math.max(1, known.length))
    const along = axes.map((axis) =>
      known.reduce((sum, [proposal, value]) => sum + value * (axis.get(proposal) ?? 0), 0),
    )
    return [(along[0] ?? 0) * scale, (along[1] ?? 0) * scale]
  }
  const places = new Map(delegates.map((delegate) => [delegate, place(rows.get(delegate) ?? [])]))
  return {
    of: (delegate: string): Place => places.get(delegate) ?? [0, 0],
    project: (answers: readonly (readonly [string, boolean])[]): Place =>
      place(
        answers.map(([proposal, isFor]) => [proposal, (isFor ? 1 : -1) - mean(proposal)] as const),
      ),
  }
}

type Axis = Map<string, number>

function leadingAxis(
  rows: ReadonlyMap<string, ReadonlyMap<string, number>>,
  others: readonly Axis[],
): Axis {
  const random = createRandom(5)
  let axis: Axis = new Map()
  for (const row of rows.values())
    for (const proposal of row.keys()) if (!axis.has(proposal)) axis.set(proposal, random() - 0.5)
  for (let round = 0; round < 20; round++) {
    const next: Axis = new Map(Array.from(axis.keys(), (proposal) => [proposal, 0]))
    for (const row of rows.values()) {
      let along = 0
      for (const [proposal, value] of row) along += value * (axis.get(proposal) ?? 0)
      for (const [proposal, value] of row)
        next.set(proposal, (next.get(proposal) ?? 0) + along * value)
    }
    for (const other of others) {
      let overlap = 0
      for (const [proposal, value] of next) overlap += value * (other.get(proposal) ?? 0)
      for (const [proposal, value] of next)
        next.set(proposal, value - overlap * (other.get(proposal) ?? 0))
    }
    const norm = Math.sqrt([...next.values()].reduce((sum, value) => sum + value ** 2, 0)) || 1
    axis = new Map(Array.from(next, ([proposal, value]) => [proposal, value / norm]))
  }
  return axis
}
