import { expect, test } from 'vitest'
import { actionRuleKeys } from '../src/actionRule.ts'
import { textOnlyAction, zeroAddress } from '../src/actions.ts'

const target = `0x${'1'.repeat(40)}`
const coins = [{ target: '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE', selector: '0x00000000' }]

test('default', () => {
  const action = { target, value: 0n, calldata: '0xa9059cbb00000000' }
  expect(actionRuleKeys(action)).toEqual([{ target, selector: '0xa9059cbb' }])
})

test('behavior: texts and payments stand under keys of their own', () => {
  const text = [{ target: zeroAddress, selector: '0x00000000' }]
  expect(actionRuleKeys(textOnlyAction)).toEqual(text)
  expect(actionRuleKeys({ ...textOnlyAction, calldata: '0x1234567890' })).toEqual(text)
  const payment = { target, value: 5n, calldata: '0x' }
  expect(actionRuleKeys(payment)).toEqual(coins)
  expect(actionRuleKeys({ ...payment, value: 0n })).toEqual(coins)
  expect(actionRuleKeys({ ...textOnlyAction, value: 1n })).toEqual(coins)
})

test('behavior: a call of a function without arguments is its selector alone', () => {
  const call = { target, value: 0n, calldata: '0xa9059cbb' }
  expect(actionRuleKeys(call)).toEqual([{ target, selector: '0xa9059cbb' }])
})

test('behavior: less than a selector is none', () => {
  const call = { target, value: 0n, calldata: '0xa905' }
  expect(actionRuleKeys(call)).toEqual([{ target, selector: '0x00000000' }])
})

test('behavior: coins that go with a call stand under the rule for payments, too', () => {
  const own = { target, selector: '0xa9059cbb' }
  expect(actionRuleKeys({ target, value: 1n, calldata: '0xa9059cbb' })).toEqual([own, ...coins])
  const byte = { target, value: 1n, calldata: '0x00' }
  expect(actionRuleKeys(byte)).toEqual([{ target, selector: '0x00000000' }, ...coins])
})
