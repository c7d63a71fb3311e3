import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Address } from 'viem'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { emptyDrafts } from './BallotDraft.ts'
import { BallotMarkCard } from './BallotMarkCard.tsx'
import type { BallotMark } from './BallotMarks.ts'
import { DelegatedVotes } from './DelegatedVotes.tsx'
import { finishBallot } from './finishBallot.ts'
import { LostMarks } from './LostMarks.tsx'
import { canCast, sortMarks } from './sortMarks.ts'
import type { MarkKeeping } from './useBallotMarks.ts'
import type { OpenVoteFacts } from './useOpenVotes.ts'

/** One card for each open vote that the account can vote on, and how many are marked. */
export function BallotMarking(props: {
  account: Address
  votes: readonly OpenVoteFacts[]
  /** How many more are open. */
  unlisted: number
  keeping: MarkKeeping
  onReview: (marks: readonly BallotMark[]) => void
}) {
  const { account, votes, unlisted, keeping, onReview } = props
  const [isAsked, setIsAsked] = useState(false)
  const castable = votes.filter(canCast)
  const { good, lost } = sortMarks(keeping.marks, { votes, unlisted })
  const marked = good.filter(({ draft }) => draft.choice !== undefined)
  const isUnfinished = ({ proposalId, draft }: BallotMark) =>
    finishBallot(proposalId, draft) === null

  function finish() {
    setIsAsked(true)
    if (marked.length > 0 && !marked.some(isUnfinished)) onReview(marked)
  }

  return (
    <div className="flex flex-col gap-5">
      <LostMarks lost={lost} onForget={keeping.forget} />
      {castable.length === 0 ? (
        <EmptyState title={unlisted > 0 ? words.nothingListed : words.nothingTitle}>
          {unlisted > 0 ? null : words.nothing(votes)}
        </EmptyState>
      ) : (
        <>
          {castable.map(({ proposal, facts }) => (
            <BallotMarkCard
              key={proposal.proposalId}
              {...{ account, proposal, facts }}
              draft={
                good.find(({ proposalId }) => proposalId === proposal.proposalId)?.draft ??
                emptyDrafts.ballot
              }
              onDraft={(draft) =>
                keeping.mark({ proposalId: proposal.proposalId, title: proposal.title, draft })
              }
            />
          ))}
          <div className="card sticky bottom-18 z-20 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4 shadow-lift lg:bottom-4">
            <p role="status" className="figures text-sm">
              {words.marked(marked.length, castable.length)}
            </p>
            {isAsked && marked.length === 0 ? (
              <Notice tone="warn" role="alert">
                {words.markFirst}
              </Notice>
            ) : null}
            {isAsked && marked.some(isUnfinished) ? (
              <Notice tone="warn" role="alert">
                {words.finishFirst}
              </Notice>
            ) : null}
            <Button look="primary" onClick={finish}>
              {words.review(marked.length)}
            </Button>
          </div>
        </>
      )}
      {unlisted > 0 ? (
        <p className="text-sm text-muted">
          {words.unlisted(unlisted)}{' '}
          <Link
            to="/proposals"
            search={{ state: 'active' }}
            className="text-ink underline underline-offset-4"
          >
            {words.allOpen}
          </Link>
        </p>
      ) : null}
      <DelegatedVotes proposals={votes.map(({ proposal }) => proposal)} />
    </div>
  )
}
