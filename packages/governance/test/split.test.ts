import { describe, expect, test } from 'vitest'
import { arrangeShares, checkSplit, maximumDelegates, splitUnits } from '../src/split.ts'

const ann = '0x000000000000000000000000000000000000000a'
const bob = '0x000000000000000000000000000000000000000b'
const cid = '0x000000000000000000000000000000000000000c'
const nobody = '0x0000000000000000000000000000000000000000'

const share = (delegate: string, basisPoints: number) => ({ delegate, basisPoints })

describe('splitUnits', () => {
  test('default', () => {
    const shares = [share(cid, 5_000), share(ann, 3_000), share(bob, 2_000)]
    expect(splitUnits(1_000n, shares)).toEqual([500n, 300n, 200n])
  })

  test.each([1n, 7n, 9_999n, 10_001n, 10n ** 30n + 1n])(
    'behavior: of %d units nothing is lost, and the first entry takes the rest',
    (units) => {
      const shares = [share(cid, 3_334), share(ann, 3_333), share(bob, 3_333)]
      const [first, ...rest] = splitUnits(units, shares)
      expect(rest).toEqual([(units * 3_333n) / 10_000n, (units * 3_333n) / 10_000n])
      expect(first).toBe(units - 2n * ((units * 3_333n) / 10_000n))
    },
  )

  test('behavior: nobody holds nothing', () => {
    expect(splitUnits(10n, [])).toEqual([])
  })
})

describe('checkSplit', () => {
  test('behavior: eight delegates are taken, seven of them with the least there is', () => {
    const shares = Array.from({ length: 8 }, (_, index) =>
      share(`0x${`${index + 1}`.padStart(40, '0')}`, index === 0 ? 9_993 : 1),
    )
    expect(checkSplit(shares)).toBeNull()
  })

  test('behavior: capitals of a checksum change neither who it is nor the order', () => {
    const loud = (delegate: string) => delegate.replace(/.$/, (last) => last.toUpperCase())
    const shares = [share(cid, 5_000), share(ann, 3_000), share(loud(bob), 2_000)]
    expect(checkSplit(shares)).toBeNull()
    const wrong = [share(cid, 5_000), share(loud(bob), 2_500), share(ann, 2_500)]
    expect(checkSplit(wrong)?.kind).toBe('unsorted')
    expect(checkSplit([share(ann, 5_000), share(loud(ann), 5_000)])?.kind).toBe('repeated')
    const arranged = arrangeShares(shares.toReversed())
    expect(arranged).toEqual(shares)
  })

  test('default', () => {
    expect(checkSplit([share(cid, 5_000), share(ann, 3_000), share(bob, 2_000)])).toBeNull()
    expect(checkSplit([share(cid, 10_000)])).toBeNull()
    expect(checkSplit([])).toBeNull()
  })

  test.each([
    ['a sum below the whole', [share(cid, 9_999)], { kind: 'sum', sum: 9_999 }],
    ['a sum above it', [share(cid, 9_999), share(ann, 2)], { kind: 'sum', sum: 10_001 }],
    ['the zero address', [share(nobody, 10_000)], { kind: 'zeroDelegate', index: 0 }],
    ['a share of nothing', [share(cid, 10_000), share(ann, 0)], { kind: 'zeroShare', index: 1 }],
    [
      'a delegate twice',
      [share(ann, 5_000), share(bob, 2_500), share(ann, 2_500)],
      { kind: 'repeated', delegate: ann },
    ],
    [
      'others out of order',
      [share(ann, 5_000), share(cid, 2_500), share(bob, 2_500)],
      { kind: 'unsorted', previous: cid, next: bob },
    ],
    [
      'one too many',
      Array.from({ length: 9 }, (_, index) => share(`0x${`${index + 1}`.padStart(40, '0')}`, 1)),
      { kind: 'tooLong', count: 9, maximum: maximumDelegates },
    ],
  ])('error: %s', (_, shares, problem) => {
    expect(checkSplit(shares)).toEqual(problem)
  })
})

describe('arrangeShares', () => {
  test('default', () => {
    const shares = [share(cid, 2_500), share(bob, 5_000), share(ann, 2_500)]
    const arranged = arrangeShares(shares)
    expect(arranged.map(({ delegate }) => delegate)).toEqual([bob, ann, cid])
    expect(checkSplit(arranged)).toBeNull()
  })

  test('behavior: however they were named, the others stand in the order of their addresses', () => {
    const dan = '0x000000000000000000000000000000000000000d'
    for (const others of [
      [ann, bob, cid],
      [bob, cid, ann],
      [cid, ann, bob],
      [cid, bob, ann],
    ]) {
      const named = [...others.map((delegate) => share(delegate, 1_000)), share(dan, 7_000)]
      const arranged = arrangeShares(named)
      expect(arranged.map(({ delegate }) => delegate)).toEqual([dan, ann, bob, cid])
    }
  })

  test('behavior: of equal shares the first named is the primary delegate', () => {
    const arranged = arrangeShares([share(cid, 5_000), share(ann, 5_000)])
    expect(arranged[0]?.delegate).toBe(cid)
    expect(arrangeShares([])).toEqual([])
  })
})
