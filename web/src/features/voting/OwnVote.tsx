import { useEffect, useRef } from 'react'
import type { Address } from 'viem'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import { readChoice } from '../../indexer/readChoice.ts'
import { useIsIndexSilent } from '../../indexer/useIsIndexSilent.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { Amount } from '../../ui/Amount.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { describeShares } from '../../words/proposals.ts'
import { overrideWords, votingWords } from '../../words/voting.ts'
import { type CastBallotRow, useOwnBallot } from './useOwnBallot.ts'
import { useVotingPower } from './useVotingPower.ts'

/** How this account voted on a vote that is over, or that it did not. */
export function OwnVote(props: { proposal: VotableProposal; account: Address }) {
  const query = useOwnBallot(props.proposal.proposalId, props.account)
  const isSilent = useIsIndexSilent(query)
  if (query.data === undefined) {
    if (isSilent) return <VotedOnChain {...props} />
    return <Skeleton className="h-10" />
  }
  const { ballot, override } = query.data
  if (ballot === null && override === null) {
    return <p className="text-muted">{votingWords.closedMissed}</p>
  }
  return (
    <>
      {ballot === null ? null : <CastBallot ballot={ballot} />}
      {override === null ? null : <CastBallot ballot={override} />}
    </>
  )
}

/** Whether the account voted, as the governor says: how is not for it to tell. */
function VotedOnChain(props: { proposal: VotableProposal; account: Address }) {
  const { proposal, account } = props
  const { data } = useVotingPower({
    proposalId: proposal.proposalId,
    account,
    snapshot: BigInt(proposal.voteStart),
    topic: proposal.topicNumber,
    isSnapshotPast: true,
  })
  if (data === undefined) return <Skeleton className="h-10" />
  const hasVoted = data.hasVoted || data.hasOverridden
  return (
    <p className="text-muted">
      {hasVoted ? votingWords.youVotedSomehow : votingWords.closedMissed}
    </p>
  )
}

/** A ballot as its voter sees it. One that was just cast takes the focus from the form it replaces. */
export function CastBallot(props: { ballot: CastBallotRow; isNew?: boolean }) {
  const { choice, weight, castWeight, reason, isOverride } = props.ballot
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (props.isNew) words.current?.focus()
  }, [props.isNew])
  const unit = useTokenUnit()
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p ref={words} tabIndex={-1} className="flex flex-wrap items-center gap-x-1.5 outline-none">
        {isOverride ? overrideWords.youVoted : votingWords.youVoted}{' '}
        <ChoiceWord choice={readChoice(choice)} /> {votingWords.with}{' '}
        <Amount units={weight} {...unit} />
      </p>
      {readChoice(choice) === 'split' ? (
        <p className="text-sm text-muted">{describeShares(props.ballot)}</p>
      ) : null}
      {weight === castWeight ? null : (
        <p className="text-sm text-muted">
          {overrideWords.reducedBy} <Amount units={BigInt(castWeight) - BigInt(weight)} {...unit} />
        </p>
      )}
      {reason === '' ? null : (
        <blockquote className="border-l-2 border-line pl-3 font-serif wrap-anywhere whitespace-pre-line text-muted">
          {reason}
        </blockquote>
      )}
    </div>
  )
}
