import { createRandom } from '../matching/createRandom.ts'

/** Repeatable chance: the same seed tells the same history. */
export type Random = {
  /** A number from 0 up to 1. */
  unit(): number
  /** Roughly normal, mean 0, deviation 1. */
  normal(): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** Chance of one seed: what a story is invented with. */
export function createChance(seed: number): Random {
  const unit = createRandom(seed)
  return {
    unit,
    normal: () => unit() + unit() + unit() + unit() + unit() + unit() - 3,
    chance: (probability) => unit() < probability,
    pick: (items) => {
      const item = items[Math.floor(unit() * items.length)]
      if (item === undefined) throw new RangeError('Nothing to pick from.')
      return item
    },
  }
}
