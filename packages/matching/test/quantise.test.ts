import { describe, expect, test } from 'vitest'
import {
  fromHalf,
  fromLogByte,
  fromShareByte,
  toHalf,
  toLogByte,
  toShareByte,
} from '../src/quantise.ts'

describe('half precision', () => {
  test.each([
    [0, 0x0000],
    [-0, 0x8000],
    [1, 0x3c00],
    [-2, 0xc000],
    [0.1, 0x2e66],
    [1 + 1 / 2048, 0x3c01],
    [2 - 1 / 4096, 0x4000],
    [65_504, 0x7bff],
    [-1e9, 0xfbff],
    [2 ** -14, 0x0400],
    [3 * 2 ** -24, 0x0003],
    [2 ** -25, 0x0000],
  ])('default: %d', (value, bits) => {
    expect(toHalf(value)).toBe(bits)
  })

  test('behavior: every number that fits is read back within half of its last digit', () => {
    for (let value = 1e-4; value < 65_504; value *= 1.037) {
      expect(Math.abs(fromHalf(toHalf(value)) - value)).toBeLessThanOrEqual(value / 2048)
      expect(fromHalf(toHalf(-value))).toBe(-fromHalf(toHalf(value)))
    }
    expect(fromHalf(toHalf(3 * 2 ** -24))).toBe(3 * 2 ** -24)
  })
})

test('behavior: a variance is read back within one part in forty, between the least and the most', () => {
  for (let value = 1e-4; value < 20; value *= 1.037) {
    expect(Math.abs(fromLogByte(toLogByte(value)) / value - 1)).toBeLessThan(1 / 40)
  }
  expect([0, -1, 1e-9].map(toLogByte)).toEqual([0, 0, 0])
  expect([20, 1e9].map(toLogByte)).toEqual([255, 255])
})

test('behavior: a share is read back as it was at both ends, and never beyond them', () => {
  expect([0, 1, -3, 7].map((share) => fromShareByte(toShareByte(share)))).toEqual([0, 1, 0, 1])
  expect(Math.abs(fromShareByte(toShareByte(0.3)) - 0.3)).toBeLessThan(1 / 510)
})
