import { describe, expect, test } from 'vitest'
import { type ProposalFacts, proposalState, proposalStates } from '../src/proposalState.ts'
import { proposalStateFilter } from '../src/proposalStateFilter.ts'
import { isPassing } from '../src/tally.ts'

/** Every combination of what the state depends on, seconds on both sides of each border included. */
function* everyCase(): Generator<{ facts: ProposalFacts; now: bigint }> {
  for (const now of [99n, 100n, 101n, 199n, 200n, 201n, 300n])
    for (const forVotes of [0n, 5n, 10n])
      for (const againstVotes of [0n, 5n, 9n, 10n])
        for (const abstainVotes of [0n, 5n])
          for (const quorum of [0n, 10n])
            for (const approvalThreshold of [5_000, 7_000])
              for (const canceledAt of [null, 50n])
                for (const queuedAt of [null, 201n])
                  for (const executedAt of [null, 210n]) {
                    const tally = { forVotes, againstVotes, abstainVotes }
                    const ends = { canceledAt, queuedAt, executedAt }
                    yield {
                      facts: {
                        voteStart: 100n,
                        voteEnd: 200n,
                        quorum,
                        approvalThreshold,
                        ...tally,
                        ...ends,
                      },
                      now,
                    }
                  }
}

type Row = Record<string, bigint | number | boolean | null>

/** As the indexer reads a filter: every condition must hold. */
function matches(row: Row, filter: object): boolean {
  return Object.entries(filter).every(([key, expected]) => {
    const [column = '', comparison = ''] = key.split('_')
    const value = row[column] ?? null
    switch (comparison) {
      case '':
        return value === expected
      case 'not':
        return value !== expected
      case 'lt':
        return value !== null && value < expected
      case 'gte':
        return value !== null && value >= expected
      default:
        throw new Error(`No such comparison: ${key}`)
    }
  })
}

describe('proposalStateFilter', () => {
  test('default', () => {
    expect(proposalStateFilter('active', 7n)).toEqual({
      executedAt: null,
      canceledAt: null,
      voteStart_lt: 7n,
      voteEnd_gte: 7n,
    })
  })

  test('behavior: selects exactly the rows that are in the state', () => {
    let cases = 0
    for (const { facts, now } of everyCase()) {
      const row = { ...facts, isPassing: isPassing(facts, facts) }
      const selectedBy = proposalStates.filter((state) =>
        matches(row, proposalStateFilter(state, now)),
      )
      expect(selectedBy).toEqual([proposalState(facts, now)])
      cases += 1
    }
    expect(cases).toBeGreaterThan(1_000)
  })
})
