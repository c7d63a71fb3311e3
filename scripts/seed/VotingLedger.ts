import {
  applyDelegations,
  type Delegation,
  defaultTopic,
  effectiveDelegation,
  type HeldUnits,
  heldUnits,
} from '@mandate/governance/delegation'
import { type Holding, votingPowers } from '@mandate/governance/votingPowers'

/** Who holds what and whom they delegate to, as the token counts it. Amounts in token units, times in seconds. */
export class VotingLedger {
  readonly #holdings = new Map<string, Holding>()

  balanceOf(account: string): bigint {
    return this.#holdingOf(account).units
  }

  delegationsOf(account: string): readonly Delegation[] {
    return this.#holdingOf(account).delegations
  }

  /** The first delegate of the account's default delegation. */
  delegateOf(account: string, now: number): string | null {
    const standing = effectiveDelegation(this.delegationsOf(account), defaultTopic, BigInt(now))
    return standing?.shares[0]?.delegate ?? null
  }

  credit(account: string, amount: bigint): void {
    const holding = this.#holdingOf(account)
    this.#holdings.set(account, { ...holding, units: holding.units + amount })
  }

  /** Puts each named topic's delegation in the place of the one before. */
  delegate(account: string, changes: readonly Delegation[]): void {
    const holding = this.#holdingOf(account)
    const delegations = applyDelegations(holding.delegations, changes)
    this.#holdings.set(account, { ...holding, delegations })
  }

  /** A copy of how everything stands, as a snapshot keeps it. */
  snapshot(topic: number, at: number): Snapshot {
    return new Snapshot(new Map(this.#holdings), topic, BigInt(at))
  }

  #holdingOf(account: string): Holding {
    return this.#holdings.get(account) ?? { units: 0n, delegations: [] }
  }
}

/** Voting power on one topic at one time. */
export class Snapshot {
  readonly #holdings: ReadonlyMap<string, Holding>
  readonly #topic: number
  readonly #at: bigint
  readonly #powers: ReadonlyMap<string, bigint>

  constructor(holdings: ReadonlyMap<string, Holding>, topic: number, at: bigint) {
    this.#holdings = holdings
    this.#topic = topic
    this.#at = at
    this.#powers = votingPowers([...holdings.values()], topic, at)
  }

  powerOf(account: string): bigint {
    return this.#powers.get(account.toLowerCase()) ?? 0n
  }

  /** Who held how many of the account's units, itself left out. */
  heldByOthers(account: string): readonly HeldUnits[] {
    const holding = this.#holdings.get(account)
    if (holding === undefined) return []
    return heldUnits(holding, this.#topic, this.#at).filter(
      ({ delegate, units }) => delegate.toLowerCase() !== account.toLowerCase() && units > 0n,
    )
  }
}
