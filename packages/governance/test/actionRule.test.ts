import { expect, test } from 'vitest'
import { actionRuleKey } from '../src/actionRule.ts'
import { textOnlyAction, zeroAddress } from '../src/actions.ts'

const target = `0x${'1'.repeat(40)}`

test('default', () => {
  const action = { target, value: 0n, calldata: '0xa9059cbb00000000' }
  expect(actionRuleKey(action)).toEqual({ target, selector: '0xa9059cbb' })
})

test('behavior: texts and payments stand under keys of their own', () => {
  expect(actionRuleKey(textOnlyAction)).toEqual({ target: zeroAddress, selector: '0x00000000' })
  expect(actionRuleKey({ ...textOnlyAction, calldata: '0x1234567890' }).target).toBe(zeroAddress)
  const payment = { target, value: 5n, calldata: '0x' }
  expect(actionRuleKey(payment).target).toMatch(/^0xEeee/)
  expect(actionRuleKey({ ...payment, value: 0n })).toEqual(actionRuleKey(payment))
  expect(actionRuleKey({ ...textOnlyAction, value: 1n })).toEqual(actionRuleKey(payment))
})

test('behavior: a call of a function without arguments is its selector alone', () => {
  const call = { target, value: 0n, calldata: '0xa9059cbb' }
  expect(actionRuleKey(call)).toEqual({ target, selector: '0xa9059cbb' })
})

test('behavior: less than a selector is none', () => {
  expect(actionRuleKey({ target, value: 0n, calldata: '0xa905' }).selector).toBe('0x00000000')
})
