import { expect, test } from 'vitest'
import { proposalState } from '../src/proposalState.ts'
import { votingDates } from '../src/votingDates.ts'

const times = {
  clock: 'blocknumber',
  voteStart: 105n,
  voteEnd: 125n,
  createdAt: 1_000n,
  createdBlock: 100n,
} as const
const facts = {
  forVotes: 0n,
  againstVotes: 0n,
  abstainVotes: 0n,
  quorum: 1n,
  approvalThreshold: 5_000,
  canceledAt: null,
  queuedAt: null,
  executedAt: null,
}

test('default', () => {
  const seconds = { ...times, clock: 'timestamp' } as const
  expect(votingDates(seconds, { number: 110n, timestamp: 1_100n })).toEqual({
    voteStart: 105n,
    voteEnd: 125n,
  })
})

test('behavior: blocks become dates at the pace that blocks have had since the proposal', () => {
  expect(votingDates(times, { number: 110n, timestamp: 1_100n })).toEqual({
    voteStart: 1_050n,
    voteEnd: 1_250n,
  })
})

test('behavior: right after the proposal, twelve seconds a block', () => {
  expect(votingDates(times, { number: 100n, timestamp: 1_000n })).toEqual({
    voteStart: 1_060n,
    voteEnd: 1_300n,
  })
})

test.each([1n, 2n, 3n, 7n, 12n])(
  'behavior: the state is the one by blocks, at %i s a block',
  (pace) => {
    for (let number = 101n; number < 140n; number++) {
      const newest = { number, timestamp: 1_000n + ((number - 100n) * pace * 3n) / 2n }
      const byBlocks = proposalState({ ...facts, ...times }, number)
      expect(proposalState({ ...facts, ...votingDates(times, newest) }, newest.timestamp)).toBe(
        byBlocks,
      )
    }
  },
)
