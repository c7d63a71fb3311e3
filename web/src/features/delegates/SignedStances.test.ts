import { expect, test } from 'vitest'
import { exampleDaoConfig as dao } from '../../../test/renderScreen.tsx'
import { readSignedStances } from './SignedStances.ts'

const signed = {
  kind: 'mandate-stances',
  chainId: 31337,
  registry: '0x00000000000000000000000000000000000000a4',
  delegate: '0x00000000000000000000000000000000000000d1',
  stances: { 'open-books': 'for', risk: 'abstain' },
  deadline: 2_000,
  signature: '0x12',
}

const read = (change: object = {}, now = 1_000) =>
  readSignedStances(JSON.stringify({ ...signed, ...change }), dao, now)

test('default', () => {
  expect(read()).toEqual({ kind: 'signed', signed })
})

test.each<[string, object]>([
  ['another chain', { chainId: 1 }],
  ['another registry', { registry: '0x00000000000000000000000000000000000000b4' }],
])('error: signed for %s', (_, change) => {
  expect(read(change)).toEqual({ kind: 'foreign' })
})

test('error: too late', () => {
  expect(read({}, 2_001)).toEqual({ kind: 'expired' })
})

test.each<[string, object]>([
  ['no address', { delegate: '0x1' }],
  ['no choice', { stances: { 'open-books': 'maybe' } }],
  ['a question that no registry keeps', { stances: { ['x'.repeat(33)]: 'for' } }],
  ['another text', { kind: 'letter' }],
])('error: %s', (_, change) => {
  expect(read(change)).toEqual({ kind: 'unreadable' })
})

test('error: half a text', () => {
  expect(readSignedStances('{"kind":"mandate-st', dao, 1)).toEqual({ kind: 'unreadable' })
})
