import { describe, expect, test } from 'vitest'
import {
  addToTally,
  choiceOfSupport,
  choices,
  isPassing,
  isQuorumReached,
  isVoteSucceeded,
  supportOfChoice,
} from '../src/tally.ts'

const tally = { forVotes: 5n, againstVotes: 4n, abstainVotes: 3n }

describe('tally', () => {
  test('default', () => {
    expect(choices.map((choice) => addToTally(tally, choice, 10n))).toEqual([
      { ...tally, againstVotes: 14n },
      { ...tally, forVotes: 15n },
      { ...tally, abstainVotes: 13n },
    ])
  })

  test("behavior: choices and the contract's numbers are the same thing", () => {
    expect([0, 1, 2].map((support) => choiceOfSupport(support))).toEqual([...choices])
    expect(choices.map((choice) => supportOfChoice(choice))).toEqual([0, 1, 2])
  })

  test('error: a number that is no choice', () => {
    expect(() => choiceOfSupport(3)).toThrow(RangeError)
  })

  test.each([
    [8n, true],
    [9n, false],
  ])('behavior: For and Abstain make a quorum of %d', (quorum, isReached) => {
    expect(isQuorumReached(tally, quorum)).toBe(isReached)
    expect(isPassing(tally, quorum)).toBe(isReached)
  })

  test('behavior: a tie fails', () => {
    const tie = { ...tally, againstVotes: 5n }
    expect(isVoteSucceeded(tie)).toBe(false)
    expect(isPassing(tie, 0n)).toBe(false)
  })
})
