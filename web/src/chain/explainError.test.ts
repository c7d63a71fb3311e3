import { mandateGovernorAbi } from '@mandate/protocol/abis'
import {
  ContractFunctionRevertedError,
  encodeErrorResult,
  HttpRequestError,
  InsufficientFundsError,
  UserRejectedRequestError,
} from 'viem'
import { describe, expect, test } from 'vitest'
import { contractErrorSentences, errorWords } from '../words/errors.ts'
import { explainError } from './explainError.ts'

const alreadyVoted = encodeErrorResult({
  abi: mandateGovernorAbi,
  errorName: 'GovernorAlreadyCastVote',
  args: ['0x70997970C51812dc3A010C7d01b50e0d17dc79C8'],
})

describe('explainError', () => {
  test('default', () => {
    const error = new ContractFunctionRevertedError({
      abi: mandateGovernorAbi,
      data: alreadyVoted,
      functionName: 'castVote',
    })
    expect(explainError(new Error('outer', { cause: error }))).toMatchObject({
      who: 'user',
      sentence: contractErrorSentences.GovernorAlreadyCastVote(),
    })
  })

  test('behavior: a rejected request is nobody’s to act on', () => {
    const named = new UserRejectedRequestError(new Error('User rejected'))
    expect(explainError(named)).toMatchObject({ who: 'nobody', sentence: errorWords.rejected })
    const coded = Object.assign(new Error('no'), { code: 4001 })
    expect(explainError(coded).who).toBe('nobody')
    expect(explainError(new Error('MetaMask: User denied transaction signature')).who).toBe(
      'nobody',
    )
  })

  test('behavior: revert data is found where wallets hide it', () => {
    const nested = Object.assign(new Error('Internal JSON-RPC error.'), {
      code: -32603,
      data: { code: 3, data: alreadyVoted },
    })
    expect(explainError(nested).sentence).toBe(contractErrorSentences.GovernorAlreadyCastVote())
    expect(explainError(Object.assign(new Error('x'), { data: alreadyVoted })).sentence).toBe(
      contractErrorSentences.GovernorAlreadyCastVote(),
    )
  })

  test('parameters: the state a proposal is in is said', () => {
    const data = encodeErrorResult({
      abi: mandateGovernorAbi,
      errorName: 'GovernorUnexpectedProposalState',
      args: [1n, 0, `0x${'0'.repeat(64)}`],
    })
    const { sentence } = explainError(Object.assign(new Error('x'), { data }))
    expect(sentence).toBe('Voting on this proposal has not opened yet.')
  })

  test('behavior: a reason in words is passed on', () => {
    const data =
      '0x08c379a0000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000000000000000000000000000000000000000045061757300000000000000000000000000000000000000000000000000000000'
    expect(explainError(Object.assign(new Error('x'), { data })).sentence).toContain('Paus')
  })

  test('behavior: money and networks have their own sentences', () => {
    expect(explainError(new InsufficientFundsError()).sentence).toBe(errorWords.insufficientFunds)
    for (const said of [
      "Sender doesn't have enough funds to send tx.",
      'gas required exceeds allowance (0)',
    ]) {
      expect(explainError(new Error(said)).sentence).toBe(errorWords.insufficientFunds)
    }
    const down = new HttpRequestError({ url: 'http://chain.test', details: 'fetch failed' })
    expect(explainError(down)).toMatchObject({
      who: 'service',
      sentence: errorWords.chainUnreachable,
    })
  })

  test('error: what nobody foresaw is ours, with its details', () => {
    expect(explainError(new Error('weird'))).toEqual({
      who: 'us',
      sentence: errorWords.unknown,
      details: 'weird',
    })
    expect(explainError(undefined).who).toBe('us')
  })
})
