import { parseAbiParameters } from 'viem'
import { describe, expect, test } from 'vitest'
import { parseArgument } from './parseArgument.ts'

const [payment] = parseAbiParameters('(address to, string memo)')
const to = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'

describe('parseArgument', () => {
  test('parameters: a tuple by name and by place', () => {
    expect(parseArgument(payment, `{"to":"${to}","memo":"rent"}`)).toEqual({ to, memo: 'rent' })
    expect(parseArgument(payment, `["${to}","rent"]`)).toEqual([to, 'rent'])
  })

  test.each([
    ['a misspelt member', `{"to":"${to}","mem":"rent"}`],
    ['a missing member', `{"to":"${to}"}`],
    ['a null', `{"to":"${to}","memo":null}`],
    ['an object for a text', `{"to":"${to}","memo":{}}`],
    ['a member too many', `["${to}","rent","more"]`],
    ['a member too few', `["${to}"]`],
  ])('error: %s never becomes calldata', (_, text) => {
    expect(() => parseArgument(payment, text)).toThrow()
  })
})
