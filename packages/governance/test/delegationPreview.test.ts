import { expect, test } from 'vitest'
import { delegationPreview } from '../src/delegationPreview.ts'

const alice = '0x00000000000000000000000000000000000a11ce'
const bob = '0x0000000000000000000000000000000000000b0b'
const carol = '0x0000000000000000000000000000000000ca401'
const power: Record<string, bigint> = { [alice]: 30n, [bob]: 500n, [carol]: 70n }
const powerOf = (account: string) => power[account] ?? 0n

test('default', () => {
  expect(delegationPreview({ units: 20n, from: bob, to: carol }, powerOf)).toEqual([
    { account: bob, before: 500n, after: 480n },
    { account: carol, before: 70n, after: 90n },
  ])
})

test('behavior: a first delegation takes from nobody', () => {
  expect(delegationPreview({ units: 20n, from: null, to: carol }, powerOf)).toEqual([
    { account: carol, before: 70n, after: 90n },
  ])
})

test('behavior: taking back to oneself keeps what others gave', () => {
  expect(delegationPreview({ units: 20n, from: bob, to: alice }, powerOf)).toEqual([
    { account: bob, before: 500n, after: 480n },
    { account: alice, before: 30n, after: 50n },
  ])
})

test('behavior: delegating to nobody silences the balance', () => {
  expect(delegationPreview({ units: 20n, from: bob, to: null }, powerOf)).toEqual([
    { account: bob, before: 500n, after: 480n },
  ])
})

test('behavior: the same delegate again, or an empty balance, moves nothing', () => {
  const sameInCapitals = bob.toUpperCase().replace('0X', '0x')
  expect(delegationPreview({ units: 20n, from: bob, to: sameInCapitals }, powerOf)).toEqual([])
  expect(delegationPreview({ units: 20n, from: null, to: null }, powerOf)).toEqual([])
  expect(delegationPreview({ units: 0n, from: bob, to: carol }, powerOf)).toEqual([])
})
