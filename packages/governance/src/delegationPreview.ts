/** One account's voting power, in token units, before and after a delegation. */
export type PowerChange = { account: string; before: bigint; after: bigint }

export type DelegationMove = {
  /** The delegator's balance in token units: all of it moves, and nothing that others gave the delegator. */
  units: bigint
  /** Null: delegated to nobody, so the balance weighs nothing. */
  from: string | null
  to: string | null
}

/**
 * Who gains and who loses voting power when a delegation moves from `from` to `to`, as `ERC20Votes` moves it: the delegator's
 * own balance, once; power is never passed on a second time. The loser comes first. Empty when nothing moves.
 *
 * @param powerOf voting power now, in token units, of the accounts named in `from` and `to`.
 */
export function delegationPreview(
  { units, from, to }: DelegationMove,
  powerOf: (account: string) => bigint,
): readonly PowerChange[] {
  if (isSameAccount(from, to) || units === 0n) return []
  const changes: PowerChange[] = []
  if (from !== null) {
    const before = powerOf(from)
    changes.push({ account: from, before, after: before - units })
  }
  if (to !== null) {
    const before = powerOf(to)
    changes.push({ account: to, before, after: before + units })
  }
  return changes
}

function isSameAccount(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase()
}
