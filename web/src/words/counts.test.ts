import { afterEach, expect, test, vi } from 'vitest'
import { proposalWords } from './proposal.ts'
import { proposalsWords } from './proposals.ts'
import { proposingWords } from './proposing.ts'
import { votingWords } from './voting.ts'

afterEach(() => vi.restoreAllMocks())

test('behavior: counts are written as English writes them, wherever the reader lives', () => {
  const write = Number.prototype.toLocaleString
  vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(function (this: number, locale) {
    return write.call(this, locale ?? 'de')
  })
  expect(proposalsWords.count(1234)).toBe('1,234 proposals')
  expect(proposalsWords.votes(1234)).toBe('1,234 ballots')
  expect(proposalWords.splitBallots(1234)).toContain('1,234')
  expect(votingWords.received(1234)).toContain('1,234')
  expect(proposingWords.errors.titleLong(1234, 200)).toContain('1,234')
  expect(proposingWords.errors.bodyLong(123_456, 100_000)).toContain('123,456 characters')
})
