import { isAddress } from 'viem'

/** An address whose capitals do not fit (EIP-55). Without capitals, or in capitals alone, there is no checksum. */
export function hasWrongChecksum(text: string): boolean {
  if (!isAddress(text, { strict: false })) return false
  const digits = text.slice(2)
  const hasCase = digits !== digits.toLowerCase() && digits !== digits.toUpperCase()
  return hasCase && !isAddress(text)
}
