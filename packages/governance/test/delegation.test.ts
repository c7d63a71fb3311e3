import { describe, expect, test } from 'vitest'
import {
  applyDelegations,
  checkDelegations,
  type Delegation,
  effectiveDelegation,
  heldUnits,
} from '../src/delegation.ts'
import { epochSeconds } from '../src/terms.ts'

const ann = '0x000000000000000000000000000000000000000a'
const bob = '0x000000000000000000000000000000000000000b'
const cid = '0x000000000000000000000000000000000000000c'
const end = 10n * epochSeconds

const whole = (topic: number, delegate: string, endsAt: bigint | null = null): Delegation => ({
  topic,
  shares: [{ delegate, basisPoints: 10_000 }],
  endsAt,
})
const none = (topic: number): Delegation => ({ topic, shares: [], endsAt: null })

const mixed: readonly Delegation[] = [
  {
    topic: 0,
    shares: [
      { delegate: bob, basisPoints: 7_000 },
      { delegate: ann, basisPoints: 3_000 },
    ],
    endsAt: null,
  },
  whole(2, cid, end),
]

describe('heldUnits', () => {
  test('default', () => {
    expect(heldUnits({ units: 11n, delegations: mixed }, 0, 5n)).toEqual([
      { delegate: bob, units: 8n },
      { delegate: ann, units: 3n },
    ])
    expect(heldUnits({ units: 11n, delegations: mixed }, 2, 5n)).toEqual([
      { delegate: cid, units: 11n },
    ])
  })

  test('behavior: a topic without a delegation of its own follows the default', () => {
    const holding = { units: 11n, delegations: mixed }
    expect(heldUnits(holding, 3, 5n)).toEqual(heldUnits(holding, 0, 5n))
  })

  test('behavior: a topic whose delegation names nobody follows the default', () => {
    expect(effectiveDelegation([whole(0, ann), none(2)], 2, 5n)?.topic).toBe(0)
  })

  test('behavior: after the end of a topic the default counts again', () => {
    const holding = { units: 11n, delegations: mixed }
    expect(effectiveDelegation(mixed, 2, end - 1n)?.topic).toBe(2)
    expect(heldUnits(holding, 2, end)).toEqual(heldUnits(holding, 0, end))
  })

  test('behavior: after the end of the default nobody holds anything, but topics stay', () => {
    const delegations = [whole(0, ann, end), whole(2, cid)]
    expect(heldUnits({ units: 11n, delegations }, 0, end)).toEqual([])
    expect(heldUnits({ units: 11n, delegations }, 2, end)).toEqual([{ delegate: cid, units: 11n }])
  })
})

describe('applyDelegations', () => {
  test('default', () => {
    const after = applyDelegations(mixed, [none(2), whole(4, ann)])
    expect(after.map(({ topic }) => topic)).toEqual([0, 4])
    expect(applyDelegations(after, [none(0)]).map(({ topic }) => topic)).toEqual([4])
  })
})

describe('checkDelegations', () => {
  const now = 5n * epochSeconds

  test('default', () => {
    expect(checkDelegations(mixed, [whole(0, ann), whole(2, cid, end), none(3)], now)).toBeNull()
  })

  test('behavior: the default may be split, and what is taken back has no end to check', () => {
    expect(checkDelegations([], mixed.slice(0, 1), now)).toBeNull()
    expect(checkDelegations(mixed, [{ ...none(3), endsAt: 1n }], now)).toBeNull()
  })

  test('behavior: the last topic is taken', () => {
    expect(checkDelegations(mixed, [whole(16, ann)], now)).toBeNull()
  })

  test('behavior: topics that are over, or given up in the same change, leave room', () => {
    const full = [1, 2, 3, 4].map((topic) => whole(topic, ann, topic === 1 ? now : null))
    expect(checkDelegations(full, [whole(5, ann)], now)).toBeNull()
    const full2 = [1, 2, 3, 4].map((topic) => whole(topic, ann))
    expect(checkDelegations(full2, [none(1), whole(5, ann)], now)).toBeNull()
  })

  test.each<[string, Delegation[], object]>([
    ['an unknown topic', [whole(17, ann)], { kind: 'unknownTopic', topic: 17, maximum: 16 }],
    ['a topic twice', [whole(3, ann), none(3)], { kind: 'repeatedTopic', topic: 3 }],
    [
      'five topics',
      [3, 4, 5, 6].map((topic) => whole(topic, ann)),
      { kind: 'tooManyTopics', count: 5, maximum: 4 },
    ],
    [
      'a split topic',
      [{ topic: 3, shares: mixed[0]?.shares ?? [], endsAt: null }],
      { kind: 'split', topic: 3, problem: { kind: 'tooLong', count: 2, maximum: 1 } },
    ],
    [
      'a wrong sum',
      [{ topic: 0, shares: [{ delegate: ann, basisPoints: 1 }], endsAt: null }],
      { kind: 'split', topic: 0, problem: { kind: 'sum', sum: 1 } },
    ],
    [
      'an end in the past',
      [whole(0, ann, epochSeconds)],
      { kind: 'term', topic: 0, problem: { kind: 'past', endsAt: epochSeconds, now } },
    ],
  ])('error: %s', (_, changes, problem) => {
    expect(checkDelegations(mixed, changes, now)).toEqual(problem)
  })
})
