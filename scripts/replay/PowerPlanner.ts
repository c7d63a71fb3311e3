import type { Hex } from 'viem'
import type { Act } from './Happening.ts'

/** Plans balances and delegations so that voting powers come out as wanted. Amounts in token units. */
export class PowerPlanner {
  readonly #balances = new Map<Hex, bigint>()
  readonly #delegates = new Map<Hex, Hex>()
  /** What others have delegated to an account. */
  readonly #received = new Map<Hex, bigint>()
  #sum = 0n
  #peak = 0n

  /** The most that all balances summed up to so far. */
  peak(): bigint {
    return this.#peak
  }

  setBalance(account: Hex, balance: bigint): Act[] {
    const amount = balance - (this.#balances.get(account) ?? 0n)
    if (amount === 0n) return []
    const joining = this.#join(account)
    this.#balances.set(account, balance)
    this.#receive(this.#delegates.get(account), account, amount)
    this.#sum += amount
    if (this.#sum > this.#peak) this.#peak = this.#sum
    return [...joining, { kind: 'transfer', account, amount }]
  }

  setDelegate(account: Hex, delegate: Hex): Act[] {
    const before = this.#delegates.get(account)
    if (before === delegate) return []
    const balance = this.#balances.get(account) ?? 0n
    this.#receive(before, account, -balance)
    this.#delegates.set(account, delegate)
    this.#receive(delegate, account, balance)
    return [{ kind: 'delegate', account, delegate }]
  }

  /** Null when no balance gives the account this power: it delegates elsewhere, or has received more already. */
  setPower(account: Hex, power: bigint): Act[] | null {
    const received = this.#received.get(account) ?? 0n
    const delegate = this.#delegates.get(account) ?? account
    if (delegate !== account) return received === power ? [] : null
    return received > power ? null : this.setBalance(account, power - received)
  }

  /** Whoever gets tokens for the first time votes with them itself. */
  #join(account: Hex): Act[] {
    return this.#delegates.has(account) ? [] : this.setDelegate(account, account)
  }

  #receive(delegate: Hex | undefined, from: Hex, amount: bigint) {
    if (delegate === undefined || delegate === from) return
    this.#received.set(delegate, (this.#received.get(delegate) ?? 0n) + amount)
  }
}
