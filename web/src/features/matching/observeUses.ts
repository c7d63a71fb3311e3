import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import type { DriftObservation } from '@mandate/matching'
import type { Answer } from './Answer.ts'
import type { WishOutput } from './matchingProtocol.ts'

/** One ballot (or none) of whoever held the person's power. */
export type ObservedUse = {
  proposal: { id: string; voteStart: number }
  holder: string
  ballot: { choice: BallotChoice } | null
  status: 'used' | 'missed' | 'waiting'
}

/** What the person would have chosen, and how sure that is, 0.5 to 1. */
export type Wish = { choice: 'for' | 'against'; sureness: number; isAnswer: boolean }

/** An answer is what it is; elsewhere the model says what the answers lead to expect. */
export function wishOn(
  proposal: string,
  known: { answers: readonly Answer[]; inFavour: WishOutput['inFavour'] },
): Wish | null {
  const answer = known.answers.find(({ item }) => item === proposal)?.choice
  if (answer === 'for' || answer === 'against') {
    return { choice: answer, sureness: 1, isAnswer: true }
  }
  const inFavour = known.inFavour[proposal]
  if (inFavour === undefined) return null
  const choice = inFavour >= 0.5 ? 'for' : 'against'
  return { choice, sureness: Math.max(inFavour, 1 - inFavour), isAnswer: false }
}

/**
 * The ballots of one holder against the person's wishes, in the order of the votes. A wish that is itself a guess
 * disagrees by mistake now and then: what is expected of the holder allows for that.
 */
export function observeUses(
  uses: readonly ObservedUse[],
  known: { holder: string; promised: number; wishOf: (proposal: string) => Wish | null },
): DriftObservation[] {
  const { holder, promised, wishOf } = known
  return uses
    .filter((use) => use.holder === holder && use.status !== 'waiting')
    .toSorted((left, right) => left.proposal.voteStart - right.proposal.voteStart)
    .flatMap(({ proposal: { id: proposal }, ballot }): DriftObservation[] => {
      if (ballot === null) return [{ proposal, expected: promised, outcome: 'missed' }]
      const wish = wishOf(proposal)
      if (wish === null || (ballot.choice !== 'for' && ballot.choice !== 'against')) return []
      const { sureness, isAnswer: wasAnswered } = wish
      const expected = promised * sureness + (1 - promised) * (1 - sureness)
      const outcome = ballot.choice === wish.choice ? 'agreed' : 'disagreed'
      return [{ proposal, expected, outcome, wasAnswered }]
    })
}
