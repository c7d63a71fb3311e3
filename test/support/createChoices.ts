import { createRandom } from '../../scripts/matching/createRandom.ts'

export type Random = {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number
  /** One of `items`. */
  pick<const T>(items: readonly [T, ...T[]]): T
}

/** Numbers that look random and are the same for the same seed, so that a failing walk can be walked again. */
export function createChoices(seed: number): Random {
  const next = createRandom(seed)
  const below = (count: number) => Math.floor(next() * count)
  return { below, pick: (items) => items[below(items.length)] ?? items[0] }
}
