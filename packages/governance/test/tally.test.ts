import { describe, expect, test } from 'vitest'
import {
  addToTally,
  choiceOfSupport,
  choices,
  isPassing,
  isQuorumReached,
  isVoteSucceeded,
  simpleMajority,
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
    expect(isPassing(tally, { quorum, approvalThreshold: simpleMajority })).toBe(isReached)
  })

  test('behavior: a tie fails', () => {
    const tie = { ...tally, againstVotes: 5n }
    expect(isVoteSucceeded(tie, simpleMajority)).toBe(false)
    expect(isPassing(tie, { quorum: 0n, approvalThreshold: simpleMajority })).toBe(false)
  })

  test.each([
    [66n, false],
    [67n, true],
  ])('behavior: a threshold of two thirds with %d For of 100', (forVotes, isSucceeded) => {
    const cast = { forVotes, againstVotes: 100n - forVotes, abstainVotes: 1_000n }
    expect(isVoteSucceeded(cast, 6_667)).toBe(isSucceeded)
  })

  test('behavior: exactly the threshold fails, nothing cast fails', () => {
    expect(isVoteSucceeded({ forVotes: 6n, againstVotes: 4n, abstainVotes: 0n }, 6_000)).toBe(false)
    expect(isVoteSucceeded({ forVotes: 0n, againstVotes: 0n, abstainVotes: 9n }, 0)).toBe(false)
  })
})
