/**
 * Orders `items` as if drawn by lot from `seed`: the same seed gives everyone the same order, so it can be checked, and
 * an item that joins or leaves moves no other. Nothing about an item but its key has a say.
 */
export function fairOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  seed: string,
): readonly Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item), lot: lotOf(`${seed}:${keyOf(item)}`) }))
    .sort((a, b) => a.lot - b.lot || (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)
}

/** The seed of the day that `now` (seconds on the chain's clock) falls in, in UTC: `2026-03-09`. */
export function dailySeed(now: bigint): string {
  return new Date(Number(now) * 1000).toISOString().slice(0, 10)
}

/** A well-mixed 53-bit number from a text (cyrb53, public domain). */
function lotOf(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
