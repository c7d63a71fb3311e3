import { describe, expect, test } from 'vitest'
import { checkEnd, epochSeconds, isInForce, maximumEpochs, offeredEnds } from '../src/terms.ts'

const now = 700n * epochSeconds + 5n

describe('terms', () => {
  test('default', () => {
    const ends = offeredEnds(now)
    expect(ends[0]).toBe(701n * epochSeconds)
    expect(ends.length).toBe(Number(maximumEpochs))
    expect(ends.map((endsAt) => checkEnd(endsAt, now))).toEqual(ends.map(() => null))
  })

  test('behavior: no end is always allowed', () => {
    expect(checkEnd(null, now)).toBeNull()
    expect(isInForce(null, now)).toBe(true)
  })

  test('behavior: at its end a term is over, a second before it is not', () => {
    const endsAt = 701n * epochSeconds
    expect(isInForce(endsAt, endsAt - 1n)).toBe(true)
    expect(isInForce(endsAt, endsAt)).toBe(false)
  })

  test.each([
    ['this very second', 700n * epochSeconds, { kind: 'past', now: 700n * epochSeconds }],
    ['long ago', epochSeconds, { kind: 'past', now: 700n * epochSeconds }],
    ['one epoch too late', 725n * epochSeconds, { kind: 'tooLong', maximum: 724n * epochSeconds }],
    ['between two epochs', 701n * epochSeconds + 1n, { kind: 'unaligned', epoch: epochSeconds }],
  ])('error: an end %s', (_, endsAt, problem) => {
    expect(checkEnd(endsAt, 700n * epochSeconds)).toEqual({ endsAt, ...problem })
  })
})
