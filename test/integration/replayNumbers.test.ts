import { describe, expect, test } from 'vitest'
import { readTime } from '../../scripts/replay/readTime.ts'
import { readUnits } from '../../scripts/replay/readUnits.ts'

describe('readUnits', () => {
  test.each([
    ['1', 1_000_000_000_000_000_000n],
    ['0.000000000000000001', 1n],
    ['16005.003146291143', 16_005_003_146_291_143_000_000n],
    ['1e-18', 1n],
    ['7.8710918523856e-05', 78_710_918_523_856n],
    ['2.5E+3', 2_500_000_000_000_000_000_000n],
    ['1.000000000000000000000', 1_000_000_000_000_000_000n],
    ['9007199254740993.000000000000000001', 9_007_199_254_740_993_000_000_000_000_000_001n],
    ['0', 0n],
  ])('parameters: %s', (text, units) => {
    expect(readUnits(text)).toBe(units)
  })

  test.each(['', '-1', '1.0000000000000000001', '1e-19', '0x10', '1,5', 'NaN', '1e9999'])(
    'error: "%s" is no amount',
    (text) => {
      expect(readUnits(text)).toBeNull()
    },
  )
})

describe('readTime', () => {
  test.each([
    ['2021-05-24T15:29:29.000Z', 1_621_870_169],
    ['2021-05-24T15:29:29', 1_621_870_169],
    ['2021-05-24T17:29:29+02:00', 1_621_870_169],
    ['2021-05-24', 1_621_814_400],
    ['1435654192085', 1_435_654_192],
    [1_704_489_000, 1_704_489_000],
  ])('parameters: %s', (value, seconds) => {
    expect(readTime(value)).toBe(seconds)
  })

  test.each([
    '',
    'yesterday',
    '24.05.2021',
    '2021-13-45',
    '0',
    '1e3',
    '9999999999999',
    '2500-01-01',
  ])('error: "%s" is no time', (text) => {
    expect(readTime(text)).toBeNull()
  })
})
