import type { HeldUnits } from './delegation.ts'

/** What an override does to one delegate, in token units. */
export type Reduction = {
  delegate: string
  /** What it loses on this proposal. */
  units: bigint
  /** Already cast: the ballot shrinks. Not yet: it will weigh so much less. */
  hasVoted: boolean
}

export type Override = {
  /** What the account's own ballot would weigh: all of its units that others hold. */
  weight: bigint
  reductions: readonly Reduction[]
}

/**
 * What taking one's units back on one proposal would do. Units that the account delegated to itself vote directly and
 * are no part of it.
 *
 * @param held who held the account's units on the proposal's topic at its snapshot.
 */
export function overrideOf(
  account: string,
  held: readonly HeldUnits[],
  hasVoted: (delegate: string) => boolean,
): Override {
  const own = account.toLowerCase()
  const reductions = held
    .filter(({ delegate, units }) => delegate.toLowerCase() !== own && units > 0n)
    .map(({ delegate, units }) => ({ delegate, units, hasVoted: hasVoted(delegate) }))
  return { weight: reductions.reduce((sum, { units }) => sum + units, 0n), reductions }
}
