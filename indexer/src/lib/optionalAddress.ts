import { zeroAddress } from '@mandate/governance/actions'

/** Contracts say "nobody" with the zero address; rows say it with null. */
export function optionalAddress(address: `0x${string}`): `0x${string}` | null {
  return address === zeroAddress ? null : address
}
