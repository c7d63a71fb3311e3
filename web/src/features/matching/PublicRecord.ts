import type { Choice, VotingHistory } from '@mandate/matching'

/** A contested proposal whose vote is over. Times in seconds on the chain's clock. */
export type PastProposal = {
  id: string
  number: number
  title: string
  body: string
  topic: string | null
  voteStart: number
  voteEnd: number
}

export type PastBallot = { proposal: string; voter: string; choice: Choice; castAt: number }

/** What everyone may know, as far as it tells delegates apart. */
export type PublicRecord = {
  proposals: readonly PastProposal[]
  ballots: readonly PastBallot[]
}

/** The record as the engine reads it. Voting power is left out: it has no say in who thinks alike. */
export function votingHistory({ proposals, ballots }: PublicRecord): VotingHistory {
  return {
    ballots,
    proposals: proposals.map(({ id, title, topic, voteStart, voteEnd }) => ({
      id,
      title,
      ...(topic === null ? {} : { topic }),
      startsAt: voteStart,
      endsAt: voteEnd,
    })),
  }
}
