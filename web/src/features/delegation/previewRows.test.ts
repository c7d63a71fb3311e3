import { expect, test } from 'vitest'
import { previewRows } from './previewRows.ts'
import type { DelegationFacts } from './useDelegationFacts.ts'

const facts: DelegationFacts = {
  block: 7n,
  units: 20n,
  delegate: '0xb',
  powerOf: new Map([
    ['0xa', 3n],
    ['0xb', 50n],
    ['0xc', 0n],
  ]),
}

test('default', () => {
  expect(previewRows(facts, '0xC')).toEqual({
    kind: 'moves',
    changes: [
      { account: '0xb', before: 50n, after: 30n },
      { account: '0xc', before: 0n, after: 20n },
    ],
  })
})

test('behavior: back to oneself adds to what others gave', () => {
  const preview = previewRows(facts, '0xa')
  expect(preview).toMatchObject({ kind: 'moves', changes: [{}, { before: 3n, after: 23n }] })
})

test('behavior: the same delegate again is said, not shown as a move', () => {
  expect(previewRows(facts, '0xB')).toEqual({ kind: 'same' })
  expect(previewRows({ ...facts, delegate: null }, null)).toEqual({ kind: 'same' })
})

test('behavior: an account without tokens changes its choice and moves nothing', () => {
  expect(previewRows({ ...facts, units: 0n }, '0xc')).toEqual({ kind: 'empty' })
})
