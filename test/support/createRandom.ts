export type Random = {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number
  /** One of `items`. */
  pick<const T>(items: readonly [T, ...T[]]): T
}

/** Numbers that look random and are the same for the same seed (mulberry32), so that a failing walk can be walked again. */
export function createRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return { below, pick: (items) => items[below(items.length)] ?? items[0] }
}
