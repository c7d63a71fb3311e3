import type { IndexedHistory } from './indexHistory.ts'

/** The items that hold the first `earlyShare` of all positions; where no times are known, the model's own order decides. */
export function splitByTime({ items, positions }: IndexedHistory, earlyShare: number): boolean[] {
  const counts = new Int32Array(items.length)
  for (const item of positions.item) counts[item] = (counts[item] ?? 0) + 1
  const order = Array.from(items.keys()).sort(
    (left, right) => (items[left]?.time ?? 0) - (items[right]?.time ?? 0) || left - right,
  )
  const isEarly = items.map(() => false)
  let seen = 0
  for (const item of order) {
    if (seen >= earlyShare * positions.item.length) break
    isEarly[item] = true
    seen += counts[item] ?? 0
  }
  return isEarly
}
