import type { PlacedLog } from './Entry.ts'

/** The logs of some contracts, in the order in which they came. */
export function logsOf(
  logs: readonly PlacedLog[],
  addresses: readonly (`0x${string}` | undefined)[],
): readonly PlacedLog[] {
  const wanted = new Set(addresses.map((address) => address?.toLowerCase()))
  return logs.filter(({ address }) => wanted.has(address.toLowerCase()))
}
