import { expect, test } from 'vitest'
import type { MatchOutput } from './matchingProtocol.ts'
import { roundEndOf } from './roundEnd.ts'

const matches: MatchOutput['result'] = { kind: 'matched', matches: [] }
const unclear: MatchOutput['result'] = { kind: 'unclear', reason: '', next: null, matches: [] }

test('default', () => {
  expect(roundEndOf(12, matches)).toBe('enough')
})

test('behavior: without answers for a match there is never enough', () => {
  expect(roundEndOf(0, matches)).toBe('nothingAnswered')
  expect(roundEndOf(2, unclear)).toBe('tooFew')
})

test('behavior: an unclear result is said to be unclear', () => {
  expect(roundEndOf(12, unclear)).toBe('unclear')
})
