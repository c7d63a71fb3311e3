import { part, wholeBasisPoints } from './split.ts'
import { type Choice, choices, type Tally } from './tally.ts'

/** A ballot's weight over the sides, in basis points that sum to 10,000. */
export type BallotShares = Readonly<Record<Choice, number>>

/** What a ballot says: one side, or a division of its weight. */
export const ballotChoices = [...choices, 'split'] as const

export type BallotChoice = (typeof ballotChoices)[number]

/** The `support` under which a governor with split ballots reads the shares from the parameters. */
export const splitSupport = 255

/** The shares of a ballot for one side alone. */
export function wholeBallot(choice: Choice): BallotShares {
  return { against: 0, for: 0, abstain: 0, [choice]: wholeBasisPoints }
}

export function isWholeBallot(shares: BallotShares): boolean {
  return choices.some((choice) => shares[choice] === wholeBasisPoints)
}

/** Whether the governor takes the shares: none below zero, together the whole. */
export function areBallotSharesValid(shares: BallotShares): boolean {
  const points = choices.map((choice) => shares[choice])
  return (
    points.every((point) => Number.isInteger(point) && point >= 0) &&
    points.reduce((sum, point) => sum + point, 0) === wholeBasisPoints
  )
}

/**
 * What a ballot of `weight` adds to each side: rounded down, and the largest share takes what is left (of equal ones
 * the first, in the order Against, For, Abstain).
 */
export function divideWeight(weight: bigint, shares: BallotShares): Tally {
  const largest = choices.reduce((best, choice) => (shares[choice] > shares[best] ? choice : best))
  const parts = {
    against: part(weight, shares.against),
    for: part(weight, shares.for),
    abstain: part(weight, shares.abstain),
  }
  parts[largest] += weight - parts.against - parts.for - parts.abstain
  return { againstVotes: parts.against, forVotes: parts.for, abstainVotes: parts.abstain }
}

/** The tally after a ballot's weight went from `before` to `after`: both are divided anew, so no dust is left. */
export function reweighBallot(
  tally: Tally,
  { shares, before, after }: { shares: BallotShares; before: bigint; after: bigint },
): Tally {
  const old = divideWeight(before, shares)
  const next = divideWeight(after, shares)
  return {
    forVotes: tally.forVotes + next.forVotes - old.forVotes,
    againstVotes: tally.againstVotes + next.againstVotes - old.againstVotes,
    abstainVotes: tally.abstainVotes + next.abstainVotes - old.abstainVotes,
  }
}
