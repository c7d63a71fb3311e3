import { describe, expect, test } from 'vitest'
import { proposalTimeline, type TimelineFacts } from '../src/proposalTimeline.ts'

const passed: TimelineFacts = {
  createdAt: 50n,
  voteStart: 100n,
  voteEnd: 200n,
  quorum: 10n,
  approvalThreshold: 5_000,
  forVotes: 10n,
  againstVotes: 0n,
  abstainVotes: 0n,
  canceledAt: null,
  queuedAt: null,
  executableAt: null,
  executedAt: null,
}

/** `created@50`, and `(votingOpened@101)` for what is still due. */
function told(facts: TimelineFacts, now: bigint): string[] {
  return proposalTimeline(facts, now).map(({ step, at, isPast }) =>
    isPast ? `${step}@${at}` : `(${step}@${at})`,
  )
}

describe('proposalTimeline', () => {
  test('default', () => {
    const facts = { ...passed, queuedAt: 210n, executableAt: 260n, executedAt: 270n }
    expect(told(facts, 300n)).toEqual([
      'created@50',
      'votingOpened@101',
      'votingClosed@201',
      'succeeded@201',
      'queued@210',
      'executable@260',
      'executed@270',
    ])
  })

  test.each([
    [60n, ['created@50', '(votingOpened@101)', '(votingClosed@201)']],
    [101n, ['created@50', 'votingOpened@101', '(votingClosed@201)']],
    [200n, ['created@50', 'votingOpened@101', '(votingClosed@201)']],
    [201n, ['created@50', 'votingOpened@101', 'votingClosed@201', 'succeeded@201']],
  ])('behavior: goes with the clock, at second %d', (now, steps) => {
    expect(told(passed, now)).toEqual(steps)
  })

  test('behavior: is defeated at the deadline', () => {
    expect(told({ ...passed, forVotes: 9n }, 201n).at(-1)).toBe('defeated@201')
  })

  test('behavior: waits in the timelock', () => {
    const facts = { ...passed, queuedAt: 210n, executableAt: 260n }
    expect(told(facts, 220n).slice(-2)).toEqual(['queued@210', '(executable@260)'])
  })

  test.each([
    [50n, ['created@50', 'canceled@50']],
    [60n, ['created@50', 'canceled@60']],
    [150n, ['created@50', 'votingOpened@101', 'canceled@150']],
  ])('behavior: nothing is due after a cancellation at second %d', (canceledAt, steps) => {
    expect(told({ ...passed, canceledAt }, 1_000n)).toEqual(steps)
  })

  test('behavior: a veto in the timelock follows the outcome', () => {
    const facts = { ...passed, queuedAt: 210n, executableAt: 260n, canceledAt: 230n }
    expect(told(facts, 1_000n)).toEqual([
      'created@50',
      'votingOpened@101',
      'votingClosed@201',
      'succeeded@201',
      'queued@210',
      'canceled@230',
    ])
  })
})
