import { describe, expect, test } from 'vitest'
import { isTextOnly, textOnlyAction, zeroAddress } from '../src/actions.ts'

describe('isTextOnly', () => {
  test.each([
    ['the text-only action', [textOnlyAction], true],
    ['a note', [{ target: zeroAddress, value: 0n, calldata: '0x1234' }], true],
    ['money burned', [{ target: zeroAddress, value: 1n, calldata: '0x' }], false],
    ['a call among notes', [textOnlyAction, { target: '0x01', value: 0n, calldata: '0x' }], false],
  ])('default: %s', (_, actions, expected) => {
    expect(isTextOnly(actions)).toBe(expected)
  })
})
