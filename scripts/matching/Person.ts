import { createRandom, shuffle } from './createRandom.ts'
import type { Fold } from './Fold.ts'

/** A past voter taken as a newcomer: may answer about earlier proposals, is compared on later contested ones. */
export type Person = {
  id: string
  own: ReadonlyMap<string, boolean>
  /** Earlier proposals, in random order. */
  pool: readonly string[]
  /** What each eligible delegate turned out to be worth. */
  outcomes: ReadonlyMap<string, Outcome>
}

export type Outcome = {
  /** Agreement on common later contested proposals. */
  ha: number
  /** Mean of agreement where the person was For and where it was Against; null where one side is missing. */
  ba: number | null
  common: number
}

const fewestEligible = 5

export function createPerson({ split, delegates }: Fold, id: string): Person | undefined {
  const { ballots } = split.folder
  const own = ballots.get(id) ?? new Map<string, boolean>()
  const later = [...own].filter(([proposal]) => split.isLaterContested(proposal))
  const outcomes = new Map<string, Outcome>()
  for (const delegate of delegates) {
    const outcome = compare(later, ballots.get(delegate) ?? new Map())
    if (outcome.common >= split.rules.common) outcomes.set(delegate, outcome)
  }
  if (outcomes.size < fewestEligible) return undefined
  const pool = [...own.keys()].filter(split.isEarlier)
  return { id, own, pool: shuffle(pool, createRandom(pool.length * 7919 + 31)), outcomes }
}

function compare(
  later: readonly (readonly [string, boolean])[],
  other: ReadonlyMap<string, boolean>,
): Outcome {
  const inFavour = { alike: 0, count: 0 }
  const opposed = { alike: 0, count: 0 }
  for (const [proposal, isFor] of later) {
    const choice = other.get(proposal)
    if (choice === undefined) continue
    const side = isFor ? inFavour : opposed
    side.count++
    if (choice === isFor) side.alike++
  }
  const common = inFavour.count + opposed.count
  return {
    common,
    ha: (inFavour.alike + opposed.alike) / Math.max(1, common),
    ba:
      inFavour.count > 0 && opposed.count > 0
        ? (inFavour.alike / inFavour.count + opposed.alike / opposed.count) / 2
        : null,
  }
}
