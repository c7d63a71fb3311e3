import { bytesToHex, hexToBytes } from 'viem'

/**
 * The questionnaire's id that was written into 32 bytes as UTF-8, padded with zeros. Bytes that are no such text stay
 * hexadecimal, so that two different questions never become one.
 */
export function questionOf(bytes32: `0x${string}`): string {
  const bytes = hexToBytes(bytes32)
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1
  const content = bytes.subarray(0, end)
  if (end === 0 || content.includes(0)) return bytesToHex(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return bytesToHex(bytes)
  }
}
