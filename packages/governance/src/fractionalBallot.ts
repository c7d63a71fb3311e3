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

/** Votes that a ballot names one by one: three of 16 bytes, Against, For, Abstain (OpenZeppelin's GovernorCountingFractional). */
const packedVotes = /^0x([0-9a-f]{32})([0-9a-f]{32})([0-9a-f]{32})$/i

/** @returns null when the parameters hold no packed votes */
export function readPackedVotes(params: string): Tally | null {
  const [against, inFavour, abstain] = packedVotes.exec(params)?.slice(1) ?? []
  if (against === undefined) return null
  const votes = (hex = '') => BigInt(`0x${hex}`)
  return {
    againstVotes: votes(against),
    forVotes: votes(inFavour),
    abstainVotes: votes(abstain),
  }
}

/** In which shares votes stand to each other: rounded down, and the largest takes what is left. */
export function sharesOfVotes({ againstVotes, forVotes, abstainVotes }: Tally): BallotShares {
  const votes = { against: againstVotes, for: forVotes, abstain: abstainVotes }
  const sum = againstVotes + forVotes + abstainVotes
  const largest = choices.reduce((best, choice) => (votes[choice] > votes[best] ? choice : best))
  const share = (choice: Choice) =>
    sum === 0n ? 0 : Number((votes[choice] * BigInt(wholeBasisPoints)) / sum)
  const rest = choices.filter((choice) => choice !== largest)
  const others = rest.reduce((total, choice) => total + share(choice), 0)
  return {
    against: share('against'),
    for: share('for'),
    abstain: share('abstain'),
    [largest]: wholeBasisPoints - others,
  }
}

/** What votes say: a side that has them all, or a division. */
export function choiceOfVotes({ againstVotes, forVotes, abstainVotes }: Tally): BallotChoice {
  const votes = { against: againstVotes, for: forVotes, abstain: abstainVotes }
  const [only, ...others] = choices.filter((choice) => votes[choice] > 0n)
  return only === undefined || others.length > 0 ? 'split' : only
}

type CastBallot = { shares: BallotShares; weight: bigint }

/** A ballot of which a voter cast a part before, as governors with packed votes allow: the shares are those of the sum. */
export function joinBallots(
  before: CastBallot,
  votes: Tally,
): CastBallot & { choice: BallotChoice } {
  const sum = addTallies(divideWeight(before.weight, before.shares), votes)
  const weight = sum.againstVotes + sum.forVotes + sum.abstainVotes
  return { shares: sharesOfVotes(sum), weight, choice: choiceOfVotes(sum) }
}

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    forVotes: one.forVotes + other.forVotes,
    againstVotes: one.againstVotes + other.againstVotes,
    abstainVotes: one.abstainVotes + other.abstainVotes,
  }
}
