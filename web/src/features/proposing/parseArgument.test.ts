import { parseAbiParameters } from 'viem'
import { describe, expect, test } from 'vitest'
import { parseArgument } from './parseArgument.ts'

const [payment] = parseAbiParameters('(address to, string memo)')
const to = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'

describe('parseArgument', () => {
  test('parameters: a tuple by name and by place', () => {
    expect(parseArgument(payment, `{"to":"${to}","memo":"rent"}`)).toEqual({
      to: to.toLowerCase(),
      memo: 'rent',
    })
    expect(parseArgument(payment, `["${to}","rent"]`)).toEqual([to.toLowerCase(), 'rent'])
  })

  test('parameters: an address in capitals alone, as wallets take it', () => {
    const loud = `0x${to.slice(2).toUpperCase()}`
    expect(parseArgument({ type: 'address' }, loud)).toBe(to.toLowerCase())
  })

  test.each([
    ['uint256', ' 5 ', 5n],
    ['uint256', '0x1f', 31n],
    ['int8', '-5', -5n],
    ['bool', ' True ', true],
    ['bool', 'false', false],
    ['bytes', ' 0x1234 ', '0x1234'],
    ['string', ' as typed ', ' as typed '],
  ])('parameters: %s from %j', (type, text, value) => {
    expect(parseArgument({ type }, text)).toBe(value)
  })

  test.each([
    ['capitals that do not fit', to.replace('C', 'c')],
    ['too few digits', to.slice(0, -1)],
  ])('error: an address with %s', (_, text) => {
    expect(() => parseArgument({ type: 'address' }, text)).toThrow()
  })

  test.each([
    ['a misspelt member', `{"to":"${to}","mem":"rent"}`],
    ['a member that the tuple lacks', `{"to":"${to}","memo":"rent","more":1}`],
    ['a missing member', `{"to":"${to}"}`],
    ['a null', `{"to":"${to}","memo":null}`],
    ['an object for a text', `{"to":"${to}","memo":{}}`],
    ['a member too many', `["${to}","rent","more"]`],
    ['a member too few', `["${to}"]`],
  ])('error: %s never becomes calldata', (_, text) => {
    expect(() => parseArgument(payment, text)).toThrow()
  })

  test.each([
    ['bytes', '0x123'],
    ['bytes', 'words!'],
    ['bytes[]', '["0x1"]'],
    ['uint256', ''],
    ['uint256', '0b1'],
    ['uint256[]', '[[5]]'],
    ['bool', '0'],
    ['string[]', '[1.10]'],
  ])('error: %s from %s would be encoded as something else', (type, text) => {
    expect(() => parseArgument({ type }, text)).toThrow()
  })

  test('parameters: whole numbers in JSON keep all of their digits', () => {
    const digits = '123456789012345678901234567890'
    expect(parseArgument({ type: 'uint256[]' }, `[${digits}, 7]`)).toEqual([BigInt(digits), 7n])
  })
})
