import { describe, expect, test } from 'vitest'
import { overrideOf } from '../src/override.ts'

const held = [
  { delegate: '0xB', units: 60n },
  { delegate: '0xa', units: 30n },
  { delegate: '0xc', units: 10n },
]

describe('overrideOf', () => {
  test('default', () => {
    expect(overrideOf('0xdd', held, (delegate) => delegate === '0xB')).toEqual({
      weight: 100n,
      reductions: [
        { delegate: '0xB', units: 60n, hasVoted: true },
        { delegate: '0xa', units: 30n, hasVoted: false },
        { delegate: '0xc', units: 10n, hasVoted: false },
      ],
    })
  })

  test('behavior: what an account delegated to itself votes directly', () => {
    expect(overrideOf('0xb', held, () => false)).toMatchObject({
      weight: 40n,
      reductions: [{ delegate: '0xa' }, { delegate: '0xc' }],
    })
  })

  test('behavior: with nothing in the hands of others there is nothing to take back', () => {
    expect(overrideOf('0xdd', [], () => false)).toEqual({ weight: 0n, reductions: [] })
    expect(overrideOf('0xA', [{ delegate: '0xa', units: 5n }], () => false).weight).toBe(0n)
    expect(overrideOf('0xA', [{ delegate: '0xb', units: 0n }], () => false).reductions).toEqual([])
  })
})
