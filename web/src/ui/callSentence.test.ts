import { expect, test } from 'vitest'
import type { ActionWriting } from './ActionCard.tsx'
import { callSentence } from './callSentence.ts'

const writing: ActionWriting = {
  currency: 'ETH',
  token: { decimals: 0, symbol: 'EX' },
  quorumDenominator: 10_000n,
  clock: 'timestamp',
  nameOf: () => undefined,
}

const call = (signature: string, value: string, evidence: 'known' | 'form' = 'known') => ({
  kind: 'call' as const,
  target: '0x00000000000000000000000000000000000000a2',
  value: 0n,
  functionName: signature.slice(0, signature.indexOf('(')),
  signature,
  arguments: [{ name: '', type: '', value }],
  evidence,
  inner: [],
})

test('default', () => {
  expect(callSentence(call('setVotingPeriod(uint32)', '259200'), writing)).toBe(
    'Keep voting open for 3 days.',
  )
  expect(callSentence(call('updateQuorumNumerator(uint256)', '450'), writing)).toBe(
    'Ask for 4.5\u00a0% of all tokens as the quorum.',
  )
})

test('behavior: a governor that counts blocks is told so, its timelock is not', () => {
  const ofBlocks = { ...writing, clock: 'blocknumber' } as const
  expect(callSentence(call('setVotingPeriod(uint32)', '50400'), ofBlocks)).toBe(
    'Keep voting open for 50,400 blocks.',
  )
  expect(callSentence(call('updateDelay(uint256)', '172800'), ofBlocks)).toContain('2 days')
})

test('behavior: a stranger’s function of the same name is not put into our words', () => {
  expect(callSentence(call('setVotingPeriod(uint32)', '1', 'form'), writing)).toBeUndefined()
  expect(callSentence(call('burn(uint256)', '1'), writing)).toBeUndefined()
})

test('behavior: a delay that a call sets is told exactly', () => {
  expect(callSentence(call('updateDelay(uint256)', '129600'), writing)).toBe(
    'Make passed proposals wait 1 day 12 hours in the treasury before they may be executed.',
  )
  expect(callSentence(call('setVotingPeriod(uint32)', '304200'), writing)).toBe(
    'Keep voting open for 3 days 12 hours 30 minutes.',
  )
})

test('behavior: what a call sets is told exactly', () => {
  expect(callSentence(call('updateQuorumNumerator(uint256)', '456'), writing)).toBe(
    'Ask for 4.56\u00a0% of all tokens as the quorum.',
  )
  expect(callSentence(call('setProposalThreshold(uint256)', '1234567'), writing)).toBe(
    'Ask for 1,234,567 EX of voting power to propose.',
  )
})
