import { useState } from 'react'
import type { Address } from 'viem'
import { BallotMarking } from './BallotMarking.tsx'
import type { BallotMark } from './BallotMarks.ts'
import { BallotReview } from './BallotReview.tsx'
import { finishBallot } from './finishBallot.ts'
import type { ReviewedBallot } from './ReviewedBallot.ts'
import { useBallotMarks } from './useBallotMarks.ts'
import type { OpenVoteFacts } from './useOpenVotes.ts'

/** First all is marked, then all is looked over and cast. What the wallet has already comes back at once. */
export function BallotPass(props: {
  account: Address
  votes: readonly OpenVoteFacts[]
  /** How many more are open. */
  unlisted: number
}) {
  const { account, votes, unlisted } = props
  const keeping = useBallotMarks(account)
  const [reviewed, setReviewed] = useState<readonly ReviewedBallot[] | null>(() => {
    const { batch, marks } = keeping
    if (batch === null) return null
    return review(
      marks.filter(({ proposalId }) => batch.proposalIds.includes(proposalId)),
      votes,
    )
  })
  if (reviewed === null) {
    return (
      <BallotMarking
        {...{ account, votes, unlisted, keeping }}
        onReview={(marks) => setReviewed(review(marks, votes))}
      />
    )
  }
  return (
    <BallotReview
      {...{ account, keeping }}
      ballots={reviewed}
      onBack={() => {
        // A wallet that never tells holds nobody up: the governor refuses second ballots.
        keeping.setBatch(null)
        setReviewed(null)
      }}
    />
  )
}

function review(
  marks: readonly BallotMark[],
  votes: readonly OpenVoteFacts[],
): readonly ReviewedBallot[] {
  return marks.flatMap(({ proposalId, title, draft }) => {
    const ballot = finishBallot(proposalId, draft)
    if (ballot === null) return []
    const vote = votes.find(({ proposal }) => proposal.proposalId === proposalId)
    return [{ proposalId, title, ballot, power: vote?.facts.power ?? null }]
  })
}
