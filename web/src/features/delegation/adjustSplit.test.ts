import { checkSplit, maximumDelegates, wholeBasisPoints } from '@mandate/governance/split'
import { describe, expect, test } from 'vitest'
import {
  addDelegate,
  canMove,
  moveShare,
  removeDelegate,
  type SplitEntry,
  shareEqually,
  splitStep,
} from './adjustSplit.ts'

const entry = (delegate: string, percent: number, isLocked = false): SplitEntry => ({
  delegate,
  name: null,
  basisPoints: percent * 100,
  isLocked,
})
const percents = (entries: readonly SplitEntry[]) => entries.map((one) => one.basisPoints / 100)
const three = [entry('0xa', 50), entry('0xb', 30), entry('0xc', 20)]

describe('moveShare', () => {
  test('default', () => {
    expect(percents(moveShare(three, 0, 6_000))).toEqual([60, 24, 16])
    expect(percents(moveShare(three, 2, 5_000))).toEqual([31, 19, 50])
  })

  test('behavior: locked shares stay, and the rest gives and takes', () => {
    const locked = [entry('0xa', 50, true), entry('0xb', 30), entry('0xc', 20)]
    expect(percents(moveShare(locked, 1, 4_500))).toEqual([50, 45, 5])
    expect(percents(moveShare(locked, 1, 9_900))).toEqual([50, 49, 1])
    expect(percents(moveShare(locked, 1, 0))).toEqual([50, 1, 49])
  })

  test('behavior: with all others locked nothing moves', () => {
    const locked = [entry('0xa', 50, true), entry('0xb', 50)]
    expect(moveShare(locked, 1, 9_000)).toEqual(locked)
    expect(canMove(locked, 1)).toBe(false)
    expect(canMove(locked, 0)).toBe(true)
  })
})

describe('addDelegate', () => {
  test('default', () => {
    const one = addDelegate([], { delegate: '0xa', name: null })
    const two = addDelegate(one, { delegate: '0xb', name: null })
    expect(two.map(({ delegate }) => delegate)).toEqual(['0xa', '0xb'])
    expect(percents(addDelegate(two, { delegate: '0xc', name: 'Cid' }))).toEqual([34, 33, 33])
  })

  test('behavior: a delegate is there once, and there are at most eight', () => {
    const eight = Array.from({ length: 12 }, (_, index) => `0x${index}`).reduce(
      (entries, delegate) => addDelegate(entries, { delegate, name: null }),
      [] as readonly SplitEntry[],
    )
    expect(eight.length).toBe(maximumDelegates)
    expect(addDelegate(three, { delegate: '0xb', name: null })).toEqual(three)
  })

  test('behavior: what is locked gives nothing, unless everything is', () => {
    const added = { delegate: '0xc', name: null }
    const locked = [entry('0xa', 60, true), entry('0xb', 40)]
    expect(percents(addDelegate(locked, added))).toEqual([60, 20, 20])
    const all = locked.map((one) => ({ ...one, isLocked: true }))
    expect(percents(addDelegate(all, added))).toEqual([40, 27, 33])
  })

  test('behavior: nobody falls under one percent to make room', () => {
    const added = { delegate: '0xc', name: null }
    const none = [entry('0xa', 99, true), entry('0xb', 1)]
    expect(addDelegate(none, added)).toEqual(none)
    const two = [entry('0xa', 98, true), entry('0xb', 1), entry('0xd', 1)]
    expect(addDelegate(two, added)).toEqual(two)
    expect(percents(addDelegate([entry('0xa', 98, true), entry('0xb', 2)], added))).toEqual([
      98, 1, 1,
    ])
  })
})

describe('removeDelegate', () => {
  test('default', () => {
    expect(percents(removeDelegate(three, '0xa'))).toEqual([60, 40])
    expect(percents(removeDelegate([entry('0xa', 100)], '0xa'))).toEqual([])
  })

  test('behavior: what is locked stays, unless all others are', () => {
    const one = [entry('0xa', 50), entry('0xb', 30, true), entry('0xc', 20)]
    expect(percents(removeDelegate(one, '0xa'))).toEqual([30, 70])
    const locked = [entry('0xa', 50), entry('0xb', 30, true), entry('0xc', 20, true)]
    expect(percents(removeDelegate(locked, '0xa'))).toEqual([60, 40])
  })

  test('behavior: of what is no whole percent the larger remainder gets a percent, the first the rest', () => {
    const foreign = [entry('0xa', 10), entry('0xb', 33.33, true), entry('0xc', 1)]
    const entries = [...foreign, entry('0xd', 55.67)]
    expect(percents(removeDelegate(entries, '0xa'))).toEqual([33.33, 2.67, 64])
  })
})

describe('shareEqually', () => {
  test('default', () => {
    expect(percents(shareEqually(three))).toEqual([34, 33, 33])
    const locked = [entry('0xa', 50, true), entry('0xb', 40), entry('0xc', 10)]
    expect(percents(shareEqually(locked))).toEqual([50, 25, 25])
  })
})

test('behavior: whatever is done, the sum is the whole and nobody has less than one percent', () => {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  // A split that another tool made, in basis points.
  let entries: readonly SplitEntry[] = [
    { ...entry('0x1', 0), basisPoints: 3_333 },
    { ...entry('0x2', 0), basisPoints: 6_667 },
  ]
  for (let step = 0; step < 3_000; step++) {
    const index = next(entries.length)
    switch (next(5)) {
      case 0:
        entries = addDelegate(entries, { delegate: `0x${next(20) + 1}`, name: null })
        break
      case 1:
        if (entries.length > 1) entries = removeDelegate(entries, entries[index]?.delegate ?? '')
        break
      case 2:
        entries = entries.map((one, at) =>
          at === index ? { ...one, isLocked: !one.isLocked } : one,
        )
        break
      case 3:
        entries = shareEqually(entries)
        break
      default:
        entries = moveShare(entries, index, next(10_001))
    }
    expect(entries.reduce((sum, { basisPoints }) => sum + basisPoints, 0)).toBe(wholeBasisPoints)
    expect(Math.min(...entries.map(({ basisPoints }) => basisPoints))).toBeGreaterThanOrEqual(
      splitStep,
    )
    expect(checkSplit(entries)?.kind ?? 'unsorted').toBe('unsorted')
  }
})
