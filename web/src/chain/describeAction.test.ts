import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, erc20Abi, type Hex, parseAbi, stringToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { describeAction } from './describeAction.ts'

const contracts = {
  token: '0x00000000000000000000000000000000000000a1',
  governor: '0x00000000000000000000000000000000000000a2',
  treasury: '0x00000000000000000000000000000000000000a3',
} as const
const stranger = '0x00000000000000000000000000000000000000ff'
const zero = '0x0000000000000000000000000000000000000000'

const call = (target: string, calldata: Hex, value = 0n) => ({ target, value, calldata })
const transfer = encodeFunctionData({
  abi: erc20Abi,
  functionName: 'transfer',
  args: [stranger, 5n],
})

describe('describeAction', () => {
  test('default', () => {
    expect(describeAction(call(contracts.token, transfer), contracts)).toEqual({
      kind: 'tokenTransfer',
      token: contracts.token,
      to: stranger,
      value: 5n,
      isOwnToken: true,
    })
    expect(describeAction(call(stranger, '0x', 7n), contracts)).toEqual({
      kind: 'nativeTransfer',
      to: stranger,
      value: 7n,
    })
  })

  test('behavior: a call to nobody does nothing, and its note is read if it is text', () => {
    expect(describeAction(call(zero, '0x'), contracts)).toEqual({ kind: 'nothing', note: null })
    const note = describeAction(call(zero, stringToHex('Agreed.')), contracts)
    expect(note).toEqual({ kind: 'nothing', note: 'Agreed.' })
    expect(describeAction(call(zero, '0x00ff'), contracts)).toEqual({
      kind: 'nothing',
      note: '0x00ff',
    })
  })

  test('behavior: a stranger’s transfer is read by its form only', () => {
    const described = describeAction(call(stranger, transfer), contracts)
    expect(described).toMatchObject({ kind: 'tokenTransfer', isOwnToken: false })
  })

  test('behavior: unknown calldata is unverified, never guessed', () => {
    expect(describeAction(call(stranger, '0xdeadbeef'), contracts)).toMatchObject({
      kind: 'unverified',
      selector: '0xdeadbeef',
      contract: 'stranger',
    })
    expect(describeAction(call(contracts.token, '0xdeadbeef'), contracts)).toMatchObject({
      kind: 'unverified',
      contract: 'own',
    })
  })

  test('behavior: the governor’s settings are known by name', () => {
    const calldata = encodeFunctionData({
      abi: mandateGovernorAbi,
      functionName: 'setVotingPeriod',
      args: [86400],
    })
    expect(describeAction(call(contracts.governor, calldata), contracts)).toMatchObject({
      kind: 'call',
      functionName: 'setVotingPeriod',
      evidence: 'known',
      arguments: [{ type: 'uint32', value: '86400' }],
    })
  })

  test('behavior: calls inside calls are read too', () => {
    const inner = encodeFunctionData({
      abi: governanceTokenAbi,
      functionName: 'delegate',
      args: [stranger],
    })
    const outer = encodeFunctionData({
      abi: mandateGovernorAbi,
      functionName: 'relay',
      args: [contracts.token, 0n, inner],
    })
    const described = describeAction(call(contracts.governor, outer), contracts)
    expect(described.kind === 'call' && described.inner).toMatchObject([
      { kind: 'call', functionName: 'delegate', evidence: 'known' },
    ])
  })

  test('behavior: a pasted ABI is believed, and said to be pasted', () => {
    const pasted = parseAbi(['function setFee(uint256 fee)'])
    const calldata = encodeFunctionData({ abi: pasted, args: [3n] })
    expect(describeAction(call(stranger, calldata), contracts, { pasted })).toMatchObject({
      kind: 'call',
      signature: 'setFee(uint256)',
      evidence: 'pasted',
    })
  })
})
