import { keccak256, stringToHex } from 'viem'

/** The address that stands for a name in the invented history. Nobody has its key. */
export function seedAddress(name: string): `0x${string}` {
  return `0x${keccak256(stringToHex(`tidewater:${name}`)).slice(-40)}`
}
