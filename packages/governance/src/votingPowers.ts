import { type Delegation, heldUnits } from './delegation.ts'

/** One account's units and its delegations. */
export type Holding = { units: bigint; delegations: readonly Delegation[] }

/** The voting power of every delegate on a topic at a time, by lower-case address: the sum of the units it holds. */
export function votingPowers(
  holdings: readonly Holding[],
  topic: number,
  timepoint: bigint,
): ReadonlyMap<string, bigint> {
  const powers = new Map<string, bigint>()
  for (const holding of holdings) {
    for (const { delegate, units } of heldUnits(holding, topic, timepoint)) {
      const account = delegate.toLowerCase()
      powers.set(account, (powers.get(account) ?? 0n) + units)
    }
  }
  return powers
}
