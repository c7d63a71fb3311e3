import { expect, test } from 'vitest'
import type { ActionWriting } from './ActionCard.tsx'
import { callSentence } from './callSentence.ts'

const writing: ActionWriting = {
  currency: 'ETH',
  token: { decimals: 0, symbol: 'EX' },
  quorumDenominator: 10_000n,
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
    'Ask for 4.5 % of all tokens as the quorum.',
  )
})

test('behavior: a stranger’s function of the same name is not put into our words', () => {
  expect(callSentence(call('setVotingPeriod(uint32)', '1', 'form'), writing)).toBeUndefined()
  expect(callSentence(call('burn(uint256)', '1'), writing)).toBeUndefined()
})
