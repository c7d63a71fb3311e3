import { encodeFunctionData, erc20Abi } from 'viem'
import { expect, test } from 'vitest'
import { exampleDaoConfig } from '../../../test/renderScreen.tsx'
import { sumTransfers } from './sumTransfers.ts'

const { contracts } = exampleDaoConfig
const someone = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
const pay = (value: bigint) => ({ target: someone, value, calldata: '0x' })
const payToken = (amount: bigint) => ({
  target: contracts.token,
  value: 0n,
  calldata: encodeFunctionData({
    abi: erc20Abi,
    functionName: 'transfer',
    args: [someone, amount],
  }),
})

test('default', () => {
  expect(sumTransfers([pay(1n), payToken(5n), pay(2n), payToken(7n)], contracts)).toEqual([
    { asset: 'native', total: 3n },
    { asset: contracts.token, total: 12n },
  ])
})

test('behavior: what one action alone takes is left to its own trial', () => {
  expect(sumTransfers([pay(1n), payToken(5n)], contracts)).toEqual([])
})
