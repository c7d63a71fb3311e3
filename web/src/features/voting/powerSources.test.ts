import { expect, test } from 'vitest'
import { powerSources } from './powerSources.ts'

const facts = { account: '0xA', power: 100n, balance: 30n, isOwnDelegate: true, held: [] }

test('default', () => {
  expect(powerSources(facts)).toEqual({ own: 30n, received: 70n })
  expect(powerSources({ ...facts, isOwnDelegate: false })).toEqual({ own: 0n, received: 100n })
})

test('behavior: of a split only the own part is own', () => {
  const held = [
    { delegate: '0xb', units: 20n },
    { delegate: '0xa', units: 10n },
  ]
  expect(powerSources({ ...facts, held })).toEqual({ own: 10n, received: 90n })
  const elsewhere = held.slice(0, 1)
  expect(powerSources({ ...facts, held: elsewhere })).toEqual({ own: 0n, received: 100n })
})

test('behavior: tokens that arrived after the snapshot are no part of the power', () => {
  expect(powerSources({ ...facts, balance: 500n })).toEqual({ own: 100n, received: 0n })
})
