import { describe, expect, test } from 'vitest'
import { chainNow, clockOffset } from '../src/chainNow.ts'

describe('chainNow', () => {
  test.each([
    ['a live chain', 1_000n, 1_012n, 1_012n],
    ['a chain a minute behind', 1_000n, 1_060n, 1_060n],
    ['a chain a minute ahead', 1_060n, 1_000n, 1_000n],
    ['a replayed chain', 1_000n, 1_061n, 1_000n],
    ['a chain sent to the future', 9_000n, 1_000n, 9_000n],
  ])('default: %s', (_, latestTimestamp, wallClock, now) => {
    expect(chainNow(latestTimestamp, wallClock)).toBe(now)
  })

  test('behavior: a replayed chain goes on with the wall clock', () => {
    expect(1_100n + clockOffset(500n, 1_000n)).toBe(600n)
  })
})
