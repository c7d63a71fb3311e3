import { describe, expect, test } from 'vitest'
import { clockOfMode, estimateBlockTime, timepointOf } from '../src/clock.ts'

describe('clockOfMode', () => {
  test.each([
    ['mode=timestamp', 'timestamp'],
    ['mode=blocknumber&from=default', 'blocknumber'],
    ['from=eip155:1&mode=blocknumber', 'blocknumber'],
  ])('parameters: %s', (mode, clock) => {
    expect(clockOfMode(mode)).toBe(clock)
  })

  test('error: a clock of something else', () => {
    expect(() => clockOfMode('mode=moon')).toThrow(
      'The clock "mode=moon" counts neither seconds nor blocks.',
    )
  })
})

test('timepointOf', () => {
  const moment = { number: 7n, timestamp: 1_000n }
  expect(timepointOf('timestamp', moment)).toBe(1_000n)
  expect(timepointOf('blocknumber', moment)).toBe(7n)
})

describe('estimateBlockTime', () => {
  const from = { number: 100n, timestamp: 1_000n }
  const to = { number: 110n, timestamp: 1_120n }
  const line = { from, to, fallbackSeconds: 5n }

  test.each([
    ['the first known block', 100n, 1_000n],
    ['the other known block', 110n, 1_120n],
    ['a block between them', 105n, 1_060n],
    ['a block to come', 200n, 2_200n],
    ['a block before both', 90n, 880n],
  ])('parameters: %s', (_, number, expected) => {
    expect(estimateBlockTime(number, line)).toBe(expected)
  })

  test('behavior: one known block and a guess', () => {
    expect(estimateBlockTime(103n, { ...line, to: from })).toBe(1_015n)
  })
})
