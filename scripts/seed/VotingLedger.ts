/** Who holds what and whom they delegate to, as the token counts it. Amounts in token units. */
export class VotingLedger {
  readonly #balances = new Map<string, bigint>()
  readonly #delegates = new Map<string, string>()
  readonly #powers = new Map<string, bigint>()

  balanceOf(account: string): bigint {
    return this.#balances.get(account) ?? 0n
  }

  delegateOf(account: string): string | null {
    return this.#delegates.get(account) ?? null
  }

  powerOf(account: string): bigint {
    return this.#powers.get(account) ?? 0n
  }

  credit(account: string, amount: bigint): void {
    this.#balances.set(account, this.balanceOf(account) + amount)
    this.#addPower(this.delegateOf(account), amount)
  }

  /** @param delegate null takes the power back and gives it to nobody. */
  delegate(account: string, delegate: string | null): void {
    const balance = this.balanceOf(account)
    this.#addPower(this.delegateOf(account), -balance)
    if (delegate === null) this.#delegates.delete(account)
    else this.#delegates.set(account, delegate)
    this.#addPower(delegate, balance)
  }

  /** A copy of everybody's power, as a snapshot keeps it. */
  powers(): ReadonlyMap<string, bigint> {
    return new Map(this.#powers)
  }

  #addPower(account: string | null, amount: bigint) {
    if (account !== null) this.#powers.set(account, this.powerOf(account) + amount)
  }
}
