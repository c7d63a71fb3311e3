import type { IndexedHistory } from './indexHistory.ts'

const fewestCommon = 4
const mostVoters = 300

/**
 * Correlation, over pairs of voters, of chance-corrected agreement on one half of the contested proposals with that on
 * the other. Undefined where too few pairs met often enough in both halves.
 */
export function splitHalfReliability(
  history: IndexedHistory,
  contested: readonly boolean[],
): number | undefined {
  const halves = halveByTime(history, contested)
  const rows = residualRows(history, contested)
    .sort((left, right) => right.size - left.size)
    .slice(0, mostVoters)
  const xs: number[] = []
  const ys: number[] = []
  rows.forEach((left, index) => {
    for (const right of rows.slice(index + 1)) {
      const sums = [0, 0]
      const counts = [0, 0]
      for (const [item, value] of left) {
        const other = right.get(item)
        if (other === undefined) continue
        const half = halves[item] ?? 0
        sums[half] = (sums[half] ?? 0) + value * other
        counts[half] = (counts[half] ?? 0) + 1
      }
      const [first = 0, second = 0] = counts
      if (Math.min(first, second) < fewestCommon) continue
      xs.push((sums[0] ?? 0) / first)
      ys.push((sums[1] ?? 0) / second)
    }
  })
  return xs.length < 30 ? undefined : correlation(xs, ys)
}

/** Alternate proposals in time order, so that both halves cover the whole history. */
function halveByTime({ items }: IndexedHistory, contested: readonly boolean[]): number[] {
  const order = items
    .map((item, index) => ({ index, time: item.time ?? 0 }))
    .filter(({ index }) => contested[index])
    .sort((left, right) => left.time - right.time || left.index - right.index)
  const halves: number[] = items.map(() => 0)
  order.forEach(({ index }, rank) => {
    halves[index] = rank % 2
  })
  return halves
}

/** Each decisive ballot as (y - mean) / deviation of its proposal: agreement beyond chance is their product. */
function residualRows({ voters, items, positions }: IndexedHistory, contested: readonly boolean[]) {
  const counts = items.map(() => ({ total: 0, inFavour: 0 }))
  for (const { item, choice, declared } of positions) {
    const count = counts[item]
    if (declared || choice === 'abstain' || !count) continue
    count.total++
    if (choice === 'for') count.inFavour++
  }
  const rows = voters.map(() => new Map<number, number>())
  for (const { voter, item, choice, declared } of positions) {
    if (declared || choice === 'abstain' || !contested[item]) continue
    const { total = 1, inFavour = 0 } = counts[item] ?? {}
    const share = inFavour / total
    const deviation = Math.sqrt(share * (1 - share))
    rows[voter]?.set(item, ((choice === 'for' ? 1 : 0) - share) / deviation)
  }
  return rows
}

export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length
  const mx = xs.reduce((sum, x) => sum + x, 0) / n
  const my = ys.reduce((sum, y) => sum + y, 0) / n
  let xy = 0
  let xx = 0
  let yy = 0
  xs.forEach((x, index) => {
    const y = ys[index] ?? 0
    xy += (x - mx) * (y - my)
    xx += (x - mx) ** 2
    yy += (y - my) ** 2
  })
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0
}
