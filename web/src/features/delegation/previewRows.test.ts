import type { Delegation } from '@mandate/governance/delegation'
import { epochSeconds } from '@mandate/governance/terms'
import { expect, test } from 'vitest'
import { previewRows } from './previewRows.ts'
import type { DelegationFacts } from './useDelegationFacts.ts'

const a = `0x${'a'.repeat(40)}`
const b = `0x${'b'.repeat(40)}`
const c = `0x${'c'.repeat(40)}`
const power: Record<string, bigint> = { [a]: 3n, [b]: 50n }

const to = (delegate: string, topic = 0, endsAt: bigint | null = null): Delegation => ({
  topic,
  shares: [{ delegate, basisPoints: 10_000 }],
  endsAt,
})

const facts: DelegationFacts = {
  block: 7n,
  now: 5n,
  units: 20n,
  delegations: [to(b)],
  powerOf: (account) => power[account] ?? 0n,
}

test('default', () => {
  expect(previewRows(facts, [to(c)])).toEqual({
    kind: 'moves',
    moves: [
      {
        topic: 0,
        changes: [
          { account: b, before: 50n, after: 30n },
          { account: c, before: 0n, after: 20n },
        ],
      },
    ],
  })
})

test('behavior: back to oneself adds to what others gave', () => {
  expect(previewRows(facts, [to(a)])).toMatchObject({
    moves: [{ changes: [{}, { before: 3n, after: 23n }] }],
  })
})

test('behavior: the same again is said, not shown as a move', () => {
  expect(previewRows(facts, [to(b.toUpperCase().replace('0X', '0x'))])).toEqual({ kind: 'same' })
  const withTopic = { ...facts, delegations: [to(b), to(c, 2)] }
  expect(previewRows(withTopic, [to(b)])).toEqual({ kind: 'same' })
  const nobody = [{ topic: 0, shares: [], endsAt: null }]
  expect(previewRows({ ...facts, delegations: [] }, nobody)).toEqual({ kind: 'same' })
})

test('behavior: an account without tokens changes its choice and moves nothing', () => {
  expect(previewRows({ ...facts, units: 0n }, [to(c)])).toEqual({ kind: 'empty' })
})

test('behavior: an end alone moves nothing now', () => {
  expect(previewRows(facts, [to(b, 0, epochSeconds)])).toEqual({ kind: 'term' })
})

test('behavior: without a topic chosen there is nothing to say', () => {
  expect(previewRows(facts, [])).toEqual({ kind: 'nothing' })
})

test('error: what the token would refuse is found before it is asked', () => {
  const five = [1, 2, 3, 4, 5].map((topic) => to(c, topic))
  expect(previewRows(facts, five)).toMatchObject({
    kind: 'refused',
    problem: { kind: 'tooManyTopics', count: 5 },
  })
})
