/** Repeatable chance: the same seed tells the same history. */
export type Random = {
  /** A number from 0 up to 1. */
  unit(): number
  /** Roughly normal, mean 0, deviation 1. */
  normal(): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** Mulberry32, a 32-bit generator that is good enough to invent a story with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  function unit(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
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
