/** One delegate with more than a tenth of all voting power can decide close votes alone. */
const riskyTenths = 1n

/** Whether `power` is a risky share of `total` voting power, both in token units. */
export function isConcentrated({ power, total }: { power: bigint; total: bigint }): boolean {
  return total > 0n && power * 10n > total * riskyTenths
}
