import { wholeBasisPoints } from './split.ts'

/** Voting power cast on each side of a proposal, in token units. */
export type Tally = {
  forVotes: bigint
  againstVotes: bigint
  abstainVotes: bigint
}

export const choices = ['against', 'for', 'abstain'] as const

/** A choice, at the index the contract's `VoteType` gives it. */
export type Choice = (typeof choices)[number]

/** @throws RangeError when the contract's `support` is none of Against (0), For (1), Abstain (2). */
export function choiceOfSupport(support: number): Choice {
  const choice = choices[support]
  if (choice === undefined)
    throw new RangeError(`Unknown vote type ${support}: expected 0, 1 or 2.`)
  return choice
}

export function supportOfChoice(choice: Choice): number {
  return choices.indexOf(choice)
}

/** The tally after `weight` token units were cast for `choice`. */
export function addToTally(tally: Tally, choice: Choice, weight: bigint): Tally {
  return {
    forVotes: tally.forVotes + (choice === 'for' ? weight : 0n),
    againstVotes: tally.againstVotes + (choice === 'against' ? weight : 0n),
    abstainVotes: tally.abstainVotes + (choice === 'abstain' ? weight : 0n),
  }
}

/** For and Abstain count towards the quorum (`COUNTING_MODE` `quorum=for,abstain`). */
export function isQuorumReached(tally: Tally, quorum: bigint): boolean {
  return tally.forVotes + tally.abstainVotes >= quorum
}

/** The approval threshold where no proposal type sets another: more For than Against. */
export const simpleMajority = 5_000

/** What a proposal must reach, frozen when it is made. */
export type Conditions = {
  /** Voting power that must take part, in token units. */
  quorum: bigint
  /** For must be more than this share of For and Against, in basis points. */
  approvalThreshold: number
}

/** For must exceed its share of For and Against; exactly the share fails, and Abstain counts for neither. */
export function isVoteSucceeded(tally: Tally, approvalThreshold: number): boolean {
  const decided = tally.forVotes + tally.againstVotes
  return tally.forVotes * BigInt(wholeBasisPoints) > decided * BigInt(approvalThreshold)
}

/** Whether the proposal would succeed if voting ended with this tally. */
export function isPassing(tally: Tally, { quorum, approvalThreshold }: Conditions): boolean {
  return isQuorumReached(tally, quorum) && isVoteSucceeded(tally, approvalThreshold)
}
