import { getAddress, isAddress } from 'viem'

/** The checksummed form; text that is no address stays as it is. */
export function checksumAddress(address: string): string {
  return isAddress(address, { strict: false }) ? getAddress(address) : address
}

/** `0x1234…abcd`, checksummed. */
export function shortAddress(address: string): string {
  const full = checksumAddress(address)
  return full.length < 12 ? full : `${full.slice(0, 6)}…${full.slice(-4)}`
}
