import type { HeldUnits } from '@mandate/governance/delegation'

/** Where an account's power on a proposal comes from, in token units. */
export type PowerSources = {
  /** Of its own units, what it holds itself. */
  own: bigint
  /** What others entrust to it. */
  received: bigint
}

/**
 * Power apart by where it comes from.
 *
 * @param held who held the account's units at the snapshot; empty: whole itself, or nobody.
 */
export function powerSources(facts: {
  account: string
  power: bigint
  balance: bigint
  isOwnDelegate: boolean
  held: readonly HeldUnits[]
}): PowerSources {
  const { account, power, balance, isOwnDelegate, held } = facts
  const self = held.find(({ delegate }) => delegate === account.toLowerCase())
  const own = held.length > 0 ? (self?.units ?? 0n) : isOwnDelegate ? balance : 0n
  const counted = own < power ? own : power
  return { own: counted, received: power - counted }
}
