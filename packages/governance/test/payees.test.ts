import { expect, test } from 'vitest'
import { textOnlyAction } from '../src/actions.ts'
import { payeesOf } from '../src/payees.ts'

const token = `0x${'70'.repeat(20)}`
const treasury = `0x${'7e'.repeat(20)}`
const ann = `0x${'A1'.repeat(20)}`
const bob = `0x${'b2'.repeat(20)}`

test('default', () => {
  expect(payeesOf([{ target: ann, value: 1n, calldata: '0x' }, transfer(bob, 5n)])).toEqual([
    ann.toLowerCase(),
    bob,
  ])
})

test('behavior: tokens moved on behalf of the treasury are a payment to who receives them', () => {
  const calldata = `0x23b872dd${word(treasury)}${word(bob)}${word('0x5')}`
  expect(payeesOf([{ target: token, value: 0n, calldata }])).toEqual([bob])
})

test('behavior: who is paid twice is named once', () => {
  expect(payeesOf([transfer(bob, 5n), transfer(bob, 6n)])).toEqual([bob])
})

test('behavior: nothing is no payment, neither is a text', () => {
  expect(payeesOf([transfer(bob, 0n), { target: ann, value: 0n, calldata: '0x' }])).toEqual([])
  expect(payeesOf([{ ...textOnlyAction, calldata: '0xa9059cbb' }])).toEqual([])
})

test('behavior: a call that only begins like a transfer pays nobody', () => {
  const { calldata } = transfer(bob, 5n)
  const cut = [calldata.slice(0, 80), `${calldata.slice(0, 10)}ff${calldata.slice(12)}`]
  expect(payeesOf(cut.map((one) => ({ target: token, value: 0n, calldata: one })))).toEqual([])
})

function transfer(to: string, amount: bigint) {
  const calldata = `0xa9059cbb${word(to)}${word(`0x${amount.toString(16)}`)}`
  return { target: token, value: 0n, calldata }
}

function word(hex: string): string {
  return hex.slice(2).padStart(64, '0')
}
