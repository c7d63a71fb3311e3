const decimal = /^(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/
const decimals = 18

/**
 * Reads a decimal as token units with 18 decimals, digit by digit, so that nothing is rounded.
 *
 * @returns null for what is no amount, is negative, or has digits beyond the eighteenth decimal.
 */
export function readUnits(text: string): bigint | null {
  const match = decimal.exec(text)
  if (match === null) return null
  const [, whole = '', fraction = '', exponent = '0'] = match
  const digits = whole + fraction
  const shift = decimals - fraction.length + Number(exponent)
  if (shift >= 0) return BigInt(digits) * 10n ** BigInt(shift)
  const kept = digits.slice(0, shift)
  return /^0*$/.test(digits.slice(shift)) ? BigInt(kept === '' ? '0' : kept) : null
}
