import { describe, expect, test } from 'vitest'
import type { Delegation } from '../src/delegation.ts'
import { delegationPreview } from '../src/delegationPreview.ts'

const alice = '0x00000000000000000000000000000000000a11ce'
const bob = '0x0000000000000000000000000000000000000b0b'
const carol = '0x00000000000000000000000000000000000ca401'
const power: Record<string, bigint> = { [alice]: 30n, [bob]: 500n, [carol]: 70n }
/** On topic 3 everybody has 1,000 more. */
const powerOf = (account: string, topic: number) =>
  (power[account] ?? 0n) + (topic === 3 ? 1_000n : 0n)

const to = (delegate: string, topic = 0, endsAt: bigint | null = null): Delegation => ({
  topic,
  shares: [{ delegate, basisPoints: 10_000 }],
  endsAt,
})
const split: Delegation = {
  topic: 0,
  shares: [
    { delegate: bob, basisPoints: 6_000 },
    { delegate: carol, basisPoints: 4_000 },
  ],
  endsAt: null,
}

const preview = (before: Delegation[], after: Delegation[], units = 20n) =>
  delegationPreview({ units, before, after, now: 100n }, powerOf)

describe('delegationPreview', () => {
  test('default', () => {
    expect(preview([to(bob)], [to(carol)])).toEqual([
      {
        topic: 0,
        changes: [
          { account: bob, before: 500n, after: 480n },
          { account: carol, before: 70n, after: 90n },
        ],
      },
    ])
  })

  test('behavior: losers come first, whoever is named first, and topics in their order', () => {
    const before = [to(carol), to(carol, 5), to(carol, 3)]
    const after = [split, to(bob, 5), to(bob, 3)]
    const moves = preview(before, after)
    expect(moves.map(({ topic }) => topic)).toEqual([0, 3, 5])
    expect(preview([split], [to(bob)])[0]?.changes.map(({ account }) => account)).toEqual([
      carol,
      bob,
    ])
  })

  test('behavior: a first delegation takes from nobody', () => {
    expect(preview([], [to(carol)])).toEqual([
      { topic: 0, changes: [{ account: carol, before: 70n, after: 90n }] },
    ])
  })

  test('behavior: taking back to oneself keeps what others gave', () => {
    expect(preview([to(bob)], [to(alice)])[0]?.changes).toEqual([
      { account: bob, before: 500n, after: 480n },
      { account: alice, before: 30n, after: 50n },
    ])
  })

  test('behavior: delegating to nobody silences the balance', () => {
    expect(preview([to(bob)], [])[0]?.changes).toEqual([
      { account: bob, before: 500n, after: 480n },
    ])
  })

  test('behavior: a split moves only what changes hands', () => {
    expect(preview([to(bob)], [split])[0]?.changes).toEqual([
      { account: bob, before: 500n, after: 492n },
      { account: carol, before: 70n, after: 78n },
    ])
  })

  test('behavior: a topic of its own moves there alone, and no more with the default', () => {
    expect(preview([to(bob)], [to(bob), to(carol, 3)])).toEqual([
      {
        topic: 3,
        changes: [
          { account: bob, before: 1_500n, after: 1_480n },
          { account: carol, before: 1_070n, after: 1_090n },
        ],
      },
    ])
    const moves = preview([to(bob), to(alice, 3)], [to(carol), to(alice, 3)])
    expect(moves.map(({ topic }) => topic)).toEqual([0])
  })

  test('behavior: a topic that is taken back goes to whom the default names', () => {
    expect(preview([to(bob), to(carol, 3)], [to(bob)])).toEqual([
      {
        topic: 3,
        changes: [
          { account: carol, before: 1_070n, after: 1_050n },
          { account: bob, before: 1_500n, after: 1_520n },
        ],
      },
    ])
  })

  test('behavior: what is over by now neither moves nor is taken back', () => {
    expect(preview([to(bob, 0, 100n)], [to(carol)])[0]?.changes).toEqual([
      { account: carol, before: 70n, after: 90n },
    ])
    expect(preview([to(bob, 0, 101n)], [to(carol)])[0]?.changes.length).toBe(2)
  })

  test('behavior: the same again, or an empty balance, moves nothing', () => {
    const sameInCapitals = bob.toUpperCase().replace('0X', '0x')
    expect(preview([to(bob)], [to(sameInCapitals)])).toEqual([])
    expect(preview([to(bob)], [to(bob, 0, 5_000n)])).toEqual([])
    expect(preview([], [])).toEqual([])
    expect(preview([], [to(carol)], 0n)).toEqual([])
  })
})
