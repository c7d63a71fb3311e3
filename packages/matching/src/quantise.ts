/**
 * How numbers are rounded for the artefact. A fitted model is rounded at once, so that it matches the same before and
 * after it is encoded.
 */

/** IEEE 754 half precision, round half up; beyond its range the largest half. */
export function toHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (!(size > 2 ** -25)) return sign
  if (size >= 65504) return sign | 0x7bff
  const exponent = Math.max(-14, Math.floor(Math.log2(size)))
  const steps = Math.floor((size / 2 ** exponent) * 1024 + 0.5)
  return sign | (((exponent + 14) << 10) + steps)
}

export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  return exponent === 0
    ? sign * fraction * 2 ** -24
    : sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

const smallest = 1e-4
const range = Math.log(2e5)

/** Positive numbers from 0.0001 to 20 on a logarithmic scale of 255 steps of 4.9 %. */
export function toLogByte(value: number): number {
  return Math.max(
    0,
    Math.min(255, Math.round((Math.log(Math.max(value, smallest) / smallest) / range) * 255)),
  )
}

export const fromLogByte = (byte: number) => smallest * Math.exp((byte / 255) * range)

/** Shares from 0 to 1 in steps of 1/255. */
export const toShareByte = (value: number) => Math.max(0, Math.min(255, Math.round(value * 255)))

export const fromShareByte = (byte: number) => byte / 255
