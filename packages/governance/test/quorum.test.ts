import { describe, expect, test } from 'vitest'
import { countsForSnapshot, quorumVotes } from '../src/quorum.ts'

describe('quorumVotes', () => {
  test.each([
    [1_000n, 400n, 40n],
    [999n, 400n, 39n],
    [0n, 400n, 0n],
    [1_000n, 0n, 0n],
    [1_000n, 10_000n, 1_000n],
  ])('default: of %d units at %d basis points', (supply, numerator, quorum) => {
    expect(quorumVotes(supply, { numerator, denominator: 10_000n })).toBe(quorum)
  })
})

describe('countsForSnapshot', () => {
  test('default', () => {
    expect([99n, 100n, 101n].map((changedAt) => countsForSnapshot(changedAt, 100n))).toEqual([
      true,
      true,
      false,
    ])
  })
})
