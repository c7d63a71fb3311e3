import { decodeFunctionData, erc20Abi, type Hex, maxUint256, parseAbi } from 'viem'
import { describe, expect, test } from 'vitest'
import { proposingWords } from '../../words/proposing.ts'
import { type EncodingContext, encodeAction } from './encodeAction.ts'
import { emptyActions } from './proposalDraft.ts'

const { errors } = proposingWords
const someone = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
const context: EncodingContext = {
  token: '0x00000000000000000000000000000000000000a1',
  tokenDecimals: 6,
  knownFunctions: () => undefined,
}

const fields = (encoded: ReturnType<typeof encodeAction>) =>
  encoded.kind === 'invalid' ? encoded.errors : {}

describe('encodeAction', () => {
  test('default', () => {
    const draft = { ...emptyActions.transfer, asset: 'own' as const, to: someone, amount: '1.5' }
    const encoded = encodeAction(draft, context)
    if (encoded.kind === 'invalid') throw new Error('invalid')
    expect(encoded.action).toMatchObject({ target: context.token, value: 0n })
    const data = encoded.action.calldata as Hex
    const { args } = decodeFunctionData({ abi: erc20Abi, data })
    expect(args).toEqual(['0x70997970C51812dc3A010C7d01b50e0d17dc79C8', 1_500_000n])
  })

  test('parameters: native currency counts 18 decimals', () => {
    const draft = { ...emptyActions.transfer, to: someone, amount: '0.5' }
    expect(encodeAction(draft, context)).toMatchObject({
      action: { target: someone, value: 500_000_000_000_000_000n, calldata: '0x' },
    })
  })

  test('parameters: another token is counted in its own smallest units', () => {
    const draft = { ...emptyActions.transfer, asset: 'other' as const, to: context.token }
    const pay = (amount: string) =>
      encodeAction({ ...draft, tokenAddress: someone, amount }, context)
    const encoded = pay('15')
    if (encoded.kind === 'invalid') throw new Error('invalid')
    const data = encoded.action.calldata as Hex
    expect(decodeFunctionData({ abi: erc20Abi, data }).args?.[1]).toBe(15n)
    expect(fields(pay('1.5')).amount).toBe(errors.decimals(0))
  })

  test('behavior: spaces around what was pasted are no mistake', () => {
    const to = ' 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 '
    const draft = { ...emptyActions.transfer, to, amount: ' 1 ' }
    expect(encodeAction(draft, context)).toMatchObject({ action: { target: someone } })
  })

  test('error: each field that is wrong is named, and no other', () => {
    const other = { ...emptyActions.transfer, asset: 'other' as const, to: someone, amount: '1' }
    expect(fields(encodeAction({ ...other, tokenAddress: 'x' }, context))).toEqual({
      tokenAddress: errors.address,
    })
    expect(
      fields(encodeAction({ ...other, tokenAddress: context.token, to: 'x' }, context)),
    ).toEqual({ to: errors.address })
    const call = { ...emptyActions.call, target: someone, abi: 'function go()', signature: 'go()' }
    expect(fields(encodeAction({ ...call, target: 'x' }, context))).toEqual({
      target: errors.address,
    })
    const raw = { ...emptyActions.raw, target: 'x', calldata: '0x' }
    expect(fields(encodeAction(raw, context))).toEqual({ target: errors.address })
    expect(fields(encodeAction({ ...call, value: 'x' }, context))).toEqual({ value: errors.amount })
    expect(fields(encodeAction({ ...call, signature: 'stop()' }, context))).toEqual({
      signature: errors.function,
    })
  })

  test('error: recipients that cannot be meant', () => {
    const to = (text: string) =>
      fields(encodeAction({ ...emptyActions.transfer, to: text, amount: '1' }, context)).to
    expect(to('0x123')).toBe(errors.address)
    expect(to('0x0000000000000000000000000000000000000000')).toBe(errors.zeroAddress)
    expect(to('0x70997970C51812dc3A010C7d01b50e0d17dc79c8')).toBe(errors.checksum)
    expect(to('0x70997970C51812dc3A010C7d01b50e0d17dc79C8')).toBeUndefined()
  })

  test('error: a token sent to its own contract would be lost', () => {
    const own = { ...emptyActions.transfer, asset: 'own' as const, to: context.token, amount: '1' }
    expect(fields(encodeAction(own, context)).to).toBe(errors.tokenItself)
    const other = { ...own, asset: 'other' as const, tokenAddress: someone, to: someone }
    expect(fields(encodeAction(other, context)).to).toBe(errors.tokenItself)
    expect(encodeAction({ ...other, to: context.token }, context).kind).toBe('encoded')
  })

  test('error: amounts that are no amounts', () => {
    const amount = (text: string) =>
      fields(
        encodeAction(
          { ...emptyActions.transfer, asset: 'own', to: someone, amount: text },
          context,
        ),
      ).amount
    expect(amount('-1')).toBe(errors.amountNegative)
    expect(amount('1e18')).toBe(errors.amount)
    expect(amount('1,5')).toBe(errors.amount)
    expect(amount('0')).toBe(errors.amountZero)
    expect(amount('0.0000001')).toBe(errors.decimals(6))
  })

  test('error: amounts that no contract can count', () => {
    const huge = `1${'0'.repeat(78)}`
    const transfer = { ...emptyActions.transfer, to: someone, amount: huge }
    for (const asset of ['native', 'own', 'other'] as const) {
      const encoded = encodeAction({ ...transfer, asset, tokenAddress: someone }, context)
      expect(fields(encoded).amount).toBe(errors.amountHuge)
    }
    const most = { ...transfer, asset: 'other' as const, tokenAddress: context.token }
    expect(encodeAction({ ...most, amount: `${maxUint256}` }, context).kind).toBe('encoded')
    const raw = { ...emptyActions.raw, target: someone, calldata: '0x', value: huge }
    expect(fields(encodeAction(raw, context)).value).toBe(errors.amountHuge)
  })

  test('behavior: a call is encoded from its ABI and decodes back to what was typed', () => {
    const abi = 'function pay((address to, uint256 amount)[] bills, bool now)'
    const draft = {
      ...emptyActions.call,
      target: someone,
      abi,
      signature: 'pay((address,uint256)[],bool)',
      arguments: [`[["${someone}", 123456789012345678901]]`, 'true'],
    }
    const encoded = encodeAction(draft, context)
    if (encoded.kind === 'invalid') throw new Error(JSON.stringify(encoded.errors))
    const data = encoded.action.calldata as Hex
    expect(decodeFunctionData({ abi: parseAbi([abi]), data }).args).toEqual([
      [{ to: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8', amount: 123456789012345678901n }],
      true,
    ])
  })

  test('behavior: the functions of a contract of the DAO need no ABI', () => {
    const functions = parseAbi(['function go()'])
    const known = { ...context, knownFunctions: () => functions }
    const draft = { ...emptyActions.call, target: someone, signature: 'go()' }
    expect(encodeAction(draft, known)).toMatchObject({ kind: 'encoded', function: functions[0] })
  })

  test('error: each argument says what it should have been', () => {
    const draft = {
      ...emptyActions.call,
      target: someone,
      abi: 'function set(uint8 level, address who)',
      signature: 'set(uint8,address)',
      arguments: ['256', 'me'],
    }
    expect(fields(encodeAction(draft, context))).toEqual({
      'arguments.0': errors.argument('uint8'),
      'arguments.1': errors.argument('address'),
    })
  })

  test('error: an ABI that is none, and one that changes nothing', () => {
    const abi = (text: string) =>
      fields(encodeAction({ ...emptyActions.call, target: someone, abi: text }, context)).abi
    expect(abi('')).toBe(errors.abi)
    expect(abi('hello')).toBe(errors.abi)
    expect(abi('{"abi": 3}')).toBe(errors.abi)
    expect(abi('function total() view returns (uint256)')).toBe(errors.abiEmpty)
  })

  test('behavior: an ABI’s short names of types lead to the function that the contract has', () => {
    const draft = {
      ...emptyActions.call,
      target: someone,
      abi: '[{"type":"function","name":"set","inputs":[{"type":"uint[]","name":"levels"}]}]',
      signature: 'set(uint256[])',
      arguments: ['[1, 2]'],
    }
    const encoded = encodeAction(draft, context)
    if (encoded.kind === 'invalid') throw new Error(JSON.stringify(encoded.errors))
    const data = encoded.action.calldata as Hex
    const abi = parseAbi(['function set(uint256[] levels)'])
    expect(decodeFunctionData({ abi, data }).args).toEqual([[1n, 2n]])
  })

  test('error: an ABI with types that do not exist', () => {
    const abi = '[{"type":"function","name":"set","inputs":[{"type":"uint257","name":"level"}]}]'
    const draft = { ...emptyActions.call, target: someone, abi }
    expect(fields(encodeAction(draft, context)).abi).toBe(errors.abi)
  })

  test('behavior: an ABI may be a list of signatures', () => {
    const draft = {
      ...emptyActions.call,
      target: someone,
      abi: '["function go()", "event Gone()"]',
      signature: 'go()',
    }
    expect(encodeAction(draft, context).kind).toBe('encoded')
  })

  test('error: an address whose capitals do not fit says so in a call too', () => {
    const draft = {
      ...emptyActions.call,
      target: someone,
      abi: 'function set(address who)',
      signature: 'set(address)',
      arguments: ['0x70997970C51812dc3A010C7d01b50e0d17dc79c8'],
    }
    expect(fields(encodeAction(draft, context))).toEqual({ 'arguments.0': errors.checksum })
  })

  test('error: value to a function that takes none', () => {
    const draft = {
      ...emptyActions.call,
      target: someone,
      value: '1',
      abi: 'function go()',
      signature: 'go()',
    }
    expect(fields(encodeAction(draft, context)).value).toBe(errors.payable)
    const least = { ...draft, value: '0.000000000000000001' }
    expect(fields(encodeAction(least, context)).value).toBe(errors.payable)
    const payable = { ...draft, abi: 'function go() payable' }
    expect(encodeAction(payable, context)).toMatchObject({ action: { value: 10n ** 18n } })
  })

  test('error: raw data that is no calldata', () => {
    const calldata = (text: string) =>
      fields(encodeAction({ ...emptyActions.raw, target: someone, calldata: text }, context))
        .calldata
    expect(calldata('')).toBe(errors.hex)
    expect(calldata('0x123')).toBe(errors.hex)
    expect(calldata('0xzz')).toBe(errors.hex)
    expect(calldata('0x1234')).toBe(errors.hexShort)
    expect(calldata('0xdeadbeef')).toBeUndefined()
    expect(calldata('0x')).toBeUndefined()
  })
})
