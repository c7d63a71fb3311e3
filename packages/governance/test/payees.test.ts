import {
  type Abi,
  encodeFunctionData,
  encodePacked,
  type Hex,
  parseAbi,
  size,
  zeroHash,
} from 'viem'
import { expect, test } from 'vitest'
import { textOnlyAction } from '../src/actions.ts'
import { payeesOf } from '../src/payees.ts'

const token = `0x${'70'.repeat(20)}` as const
const treasury = `0x${'7e'.repeat(20)}`
const ann = `0x${'A1'.repeat(20)}`
const bob = `0x${'b2'.repeat(20)}`
const cem = `0x${'c3'.repeat(20)}` as const
const dia = `0x${'d4'.repeat(20)}`

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

test('behavior: a payment within calls of timelock, governor, Safe and multicall is one', () => {
  const { calldata } = transfer(bob, 5n)
  const multicall = call('function multicall(bytes[])', [[calldata, calldata]])
  const packed = encodePacked(
    ['uint8', 'address', 'uint256', 'uint256', 'bytes', 'uint8', 'address', 'uint256', 'uint256'],
    [0, token, 0n, BigInt(size(calldata)), calldata, 1, cem, 3n, 0n],
  )
  const multiSend = call('function multiSend(bytes)', [packed])
  const execTransaction = call(
    'function execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)',
    [token, 0n, multiSend, 1, 0n, 0n, 0n, dia, dia, '0x'],
  )
  const batch = call(
    'function scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)',
    [[token, dia], [0n, 4n], [execTransaction, '0x'], zeroHash, zeroHash, 60n],
  )
  const relay = call('function relay(address,uint256,bytes)', [treasury, 0n, batch])
  const inside = (one: Hex) => payeesOf([{ target: treasury, value: 0n, calldata: one }])
  expect(inside(multicall)).toEqual([bob])
  expect(inside(relay)).toEqual([dia, bob, cem])
  expect(inside(relay.toUpperCase().replace('0X', '0x') as Hex)).toEqual([dia, bob, cem])
})

test('behavior: calls that are cut off, or point outside, pay nobody', () => {
  const { calldata } = transfer(bob, 5n)
  const whole = call('function multicall(bytes[])', [[calldata]])
  for (let end = 2; end < whole.length - 56; end += 2) {
    expect(payeesOf([{ target: token, value: 0n, calldata: whole.slice(0, end) }])).toEqual([])
  }
  const wild = `${whole.slice(0, 10)}${'f'.repeat(64)}${whole.slice(74)}`
  expect(payeesOf([{ target: token, value: 0n, calldata: wild }])).toEqual([])
})

test('behavior: of calls that point to one another no more than two thousand are read', () => {
  const selector = 'ac9650d8'
  // Each of a hundred items is the same bytes: another such list, and a million transfers at the end.
  const level = (inner: string) => {
    const heads = Array.from({ length: 100 }, () => word('0xc80')).join('')
    const length = (inner.length / 2).toString(16)
    return `${selector}${word('0x20')}${word('0x64')}${heads}${word(`0x${length}`)}${inner}`
  }
  const batch = level(level(transfer(bob, 5n).calldata.slice(2)))
  const paysIn = (calldata: string) =>
    payeesOf([{ target: token, value: 0n, calldata: `0x${calldata}` }])
  expect(paysIn(level(transfer(bob, 5n).calldata.slice(2)))).toEqual([bob])
  expect(paysIn(level(batch))).toEqual([])
})

function call(signature: string, args: readonly unknown[]): Hex {
  return encodeFunctionData({ abi: parseAbi([signature]) as Abi, args })
}

function transfer(to: string, amount: bigint) {
  const calldata: Hex = `0xa9059cbb${word(to)}${word(`0x${amount.toString(16)}`)}`
  return { target: token, value: 0n, calldata }
}

function word(hex: string): string {
  return hex.slice(2).padStart(64, '0')
}
