import { describe, expect, test } from 'vitest'
import { rewriteFilter } from '../src/graphql/rewriteFilter.ts'

const times = new Map([
  [1, { number: 7n, timestamp: 100n }],
  [10, { number: 8n, timestamp: 200n }],
])

describe('rewriteFilter', () => {
  test('default', () => {
    const filter = { chainId: 1, number_gt: 2 }
    expect(rewriteFilter(filter, times)).toEqual(filter)
  })

  test('behavior: every chain and clock has its own now', () => {
    const pending = (chainId: number, clock: string, now: string) => ({
      AND: [{ chainId, clock, executedAt: null, canceledAt: null, voteStart_gte: now }],
    })
    expect(rewriteFilter({ state: 'pending' }, times)).toEqual({
      OR: [
        pending(1, 'timestamp', '100'),
        pending(1, 'blocknumber', '7'),
        pending(10, 'timestamp', '200'),
        pending(10, 'blocknumber', '8'),
      ],
    })
  })

  test('behavior: a choice is one condition, at any depth', () => {
    const deep = { OR: [{ a: 1, b: 2 }, { AND: [{ c: 3, OR: [{ d: 4, e: 5 }, { f: 6 }] }] }] }
    expect(rewriteFilter(deep, times)).toEqual({
      OR: [
        { AND: [{ a: 1, b: 2 }] },
        { AND: [{ c: 3, OR: [{ AND: [{ d: 4, e: 5 }] }, { f: 6 }] }] },
      ],
    })
  })

  test('behavior: what is said twice of one column holds twice', () => {
    const twice = { a: 1, AND: [{ a: 2 }, { b: 3 }], OR: [{ c: 4 }] }
    expect(rewriteFilter(twice, times)).toEqual({
      AND: [{ a: 1 }, { a: 2, b: 3, OR: [{ c: 4 }] }],
    })
    const states = { state: 'active', AND: [{ state_in: [] }], OR: [{ c: 4 }] }
    expect(Object.keys(rewriteFilter(states, times))).toEqual(['AND'])
  })

  test.each([
    ['nothing', {}, {}],
    ['an OR with a choice that always holds', { OR: [{}, { a: 1 }] }, {}],
    ['an OR without choices', { OR: [] }, {}],
    ['an AND of nothings', { AND: [{}, null] }, {}],
    [
      'null for a value',
      { delegate: null, queuedAt_not: null },
      { delegate: null, queuedAt_not: null },
    ],
  ])('parameters: %s', (_, filter, expected) => {
    expect(rewriteFilter(filter, times)).toEqual(expected)
  })

  test('error: a comparison with null', () => {
    expect(() => rewriteFilter({ number_gte: null }, times)).toThrow(/"number_gte" needs a value/)
  })

  test('error: a list without end', () => {
    const list = Array<string>(1_001).fill('0x')
    expect(() => rewriteFilter({ voter_in: list }, times)).toThrow(/at most 1000 values/)
  })
})
