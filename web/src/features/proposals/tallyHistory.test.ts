import { wholeBallot } from '@mandate/governance/fractionalBallot'
import type { Choice } from '@mandate/governance/tally'
import { expect, test } from 'vitest'
import { quorumReachedAt, tallyHistory, thinOut } from './tallyHistory.ts'

const ballot = (castAt: number, choice: Choice, weight: bigint) => ({
  castAt,
  weight,
  shares: wholeBallot(choice),
})

test('default', () => {
  const heaviestFirst = [ballot(30, 'for', 9n), ballot(10, 'against', 5n), ballot(20, 'for', 1n)]
  expect(tallyHistory(heaviestFirst, 0)).toEqual([
    { timestamp: 0, tally: { forVotes: 0n, againstVotes: 0n, abstainVotes: 0n } },
    { timestamp: 10, tally: { forVotes: 0n, againstVotes: 5n, abstainVotes: 0n } },
    { timestamp: 20, tally: { forVotes: 1n, againstVotes: 5n, abstainVotes: 0n } },
    { timestamp: 30, tally: { forVotes: 10n, againstVotes: 5n, abstainVotes: 0n } },
  ])
})

test('behavior: a split ballot adds to each side, and ballots of one second make one point', () => {
  const split = {
    castAt: 10,
    weight: 10n,
    shares: { for: 6_000, against: 3_000, abstain: 1_000 },
  }
  expect(tallyHistory([split, ballot(10, 'abstain', 4n)], 0).slice(1)).toEqual([
    { timestamp: 10, tally: { forVotes: 6n, againstVotes: 3n, abstainVotes: 5n } },
  ])
})

test('behavior: the quorum counts For and Abstain, and never Against', () => {
  const points = tallyHistory(
    [ballot(10, 'against', 99n), ballot(20, 'for', 6n), ballot(30, 'abstain', 4n)],
    0,
  )
  expect(quorumReachedAt(points, 10n)).toBe(30)
  expect(quorumReachedAt(points, 6n)).toBe(20)
  expect(quorumReachedAt(points, 11n)).toBeNull()
})

test('behavior: thousands of points become few, the ends among them', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => index)
  const few = thinOut(many, 100)
  expect([few.length, few[0], few.at(-1)]).toEqual([100, 0, 4_999])
  expect(thinOut([1, 2], 100)).toEqual([1, 2])
})
