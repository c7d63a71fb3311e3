import { type Hex, keccak256, stringToHex } from 'viem'

const address = /^0x[0-9a-fA-F]{40}$/

/** An address in lower case; null for anything else. */
export function readAddress(text: string): Hex | null {
  return address.test(text) ? `0x${text.slice(2).toLowerCase()}` : null
}

/** The address of a voter: its own, or for a source without addresses one that stands for its name. */
export function voterAddress(voter: string): Hex {
  return readAddress(voter) ?? `0x${keccak256(stringToHex(`voter:${voter}`)).slice(-40)}`
}
