import { describe, expect, test } from 'vitest'
import { type ProposalFacts, proposalState } from '../src/proposalState.ts'

const facts: ProposalFacts = {
  voteStart: 100n,
  voteEnd: 200n,
  quorum: 10n,
  approvalThreshold: 5_000,
  forVotes: 10n,
  againstVotes: 9n,
  abstainVotes: 0n,
  canceledAt: null,
  queuedAt: null,
  executedAt: null,
}

describe('proposalState', () => {
  test.each([
    [99n, 'pending'],
    [100n, 'pending'],
    [101n, 'active'],
    [200n, 'active'],
    [201n, 'succeeded'],
  ])('default: at second %d it is %s', (now, state) => {
    expect(proposalState(facts, now)).toBe(state)
  })

  test.each([
    ['a tie', { forVotes: 10n, againstVotes: 10n }, 'defeated'],
    ['one vote short of the quorum', { forVotes: 9n, againstVotes: 0n }, 'defeated'],
    [
      'a quorum with the help of Abstain',
      { forVotes: 1n, againstVotes: 0n, abstainVotes: 9n },
      'succeeded',
    ],
    ['a quorum of Against alone', { forVotes: 9n, againstVotes: 8n }, 'defeated'],
    [
      'a quorum of nothing and no ballots',
      { quorum: 0n, forVotes: 0n, againstVotes: 0n },
      'defeated',
    ],
    ['a threshold that For only meets', { approvalThreshold: 5_264 }, 'defeated'],
    ['an entry in the timelock', { queuedAt: 250n }, 'queued'],
    ['an execution', { queuedAt: 250n, executedAt: 300n }, 'executed'],
    ['a cancellation after queueing', { queuedAt: 250n, canceledAt: 260n }, 'canceled'],
  ])('parameters: after the deadline, %s', (_, change, state) => {
    expect(proposalState({ ...facts, ...change }, 201n)).toBe(state)
  })

  test('behavior: a cancellation is told at any time', () => {
    expect(proposalState({ ...facts, canceledAt: 50n }, 60n)).toBe('canceled')
  })
})
