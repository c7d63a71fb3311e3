import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import type { Place } from '../Difference.ts'
import type { Entry } from './Entry.ts'

/** How many ballots a proposal has, by what they say; overrides apart. */
export type BallotCounts = Record<BallotChoice, number> & { overrides: number }

type CountedBallot = {
  proposalId: bigint
  choice: BallotChoice
  isOverride: boolean
  place: Place
}

/** What a proposal says that nobody voted on. */
export const noBallots = describeBallotCounts({ ...emptyCounts(), total: 0 })

/** By proposal, what ballots say the index must have counted. */
export function countBallots(ballots: readonly CountedBallot[]): ReadonlyMap<string, Entry> {
  const byProposal = Map.groupBy(ballots, ({ proposalId }) => `${proposalId}`)
  return new Map(
    [...byProposal].map(([proposalId, cast]) => {
      const counts = emptyCounts()
      for (const { choice, isOverride } of cast) counts[isOverride ? 'overrides' : choice] += 1
      const text = describeBallotCounts({ ...counts, total: cast.length - counts.overrides })
      return [proposalId, { text, place: cast.at(-1)?.place ?? null }]
    }),
  )
}

/** Counts of ballots as both sides say them; the total is without overrides. */
export function describeBallotCounts(counts: BallotCounts & { total: number }): string {
  return (
    `${counts.against} against, ${counts.for} for, ${counts.abstain} abstaining and ` +
    `${counts.split} split of ${counts.total}, ${counts.overrides} overrides`
  )
}

function emptyCounts(): BallotCounts {
  return { against: 0, for: 0, abstain: 0, split: 0, overrides: 0 }
}
