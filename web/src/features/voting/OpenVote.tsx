import { useEffect, useEffectEvent, useRef } from 'react'
import type { Address } from 'viem'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import { useIsIndexSilent } from '../../indexer/useIsIndexSilent.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { commonWords } from '../../words/common.ts'
import { overrideWords, votingWords } from '../../words/voting.ts'
import { emptyDrafts, type VoteDrafts } from './BallotDraft.ts'
import { BallotForm } from './BallotForm.tsx'
import { NoPower } from './NoPower.tsx'
import { OverridePanel } from './OverridePanel.tsx'
import { OwnPower } from './OwnPower.tsx'
import { CastBallot } from './OwnVote.tsx'
import { type OwnBallot, useOwnBallot } from './useOwnBallot.ts'
import { useVoterAccount } from './useVoterAccount.ts'
import { useVotingPower } from './useVotingPower.ts'

type ChangeDrafts = (change: (drafts: VoteDrafts) => VoteDrafts) => void

/** The vote before it closes: own power and where it comes from, then the ballot, or why there is none. */
export function OpenVote(props: {
  proposal: VotableProposal
  account: Address
  isPending: boolean
  drafts: VoteDrafts
  onDrafts: ChangeDrafts
}) {
  const { proposal, account, isPending, drafts, onDrafts } = props
  const power = useVotingPower({
    proposalId: proposal.proposalId,
    account,
    snapshot: BigInt(proposal.voteStart),
    topic: proposal.topicNumber,
    isSnapshotPast: !isPending,
  })
  const own = useOwnBallot(proposal.proposalId, account)
  const isSilent = useIsIndexSilent(own)
  const voter = useVoterAccount(account)
  /** Whether the ballot that appears was cast right here. */
  const wasCastHere = useRef(false)
  useForgetCast(own.data, onDrafts)
  if (power.data === undefined) {
    if (!power.isError) return <Skeleton className="h-24" />
    return (
      <Notice
        tone="danger"
        role="alert"
        action={
          <Button size="small" onClick={() => void power.refetch()}>
            {commonWords.retry}
          </Button>
        }
      >
        {votingWords.powerUnknown}
      </Notice>
    )
  }
  const facts = power.data
  const override = isPending ? null : (
    <OverridePanel
      {...{ proposal, account, facts }}
      draft={drafts.override}
      onDraft={(next) => onDrafts((now) => ({ ...now, override: next }))}
    />
  )
  const overridden = own.data?.override ? (
    <CastBallot ballot={own.data.override} />
  ) : facts.hasOverridden ? (
    <p role="status">{overrideWords.youVotedSomehow}</p>
  ) : null
  if (own.data?.ballot) {
    return (
      <>
        <CastBallot ballot={own.data.ballot} isNew={wasCastHere.current} />
        {overridden}
        {override}
      </>
    )
  }
  if (isSilent && facts.hasVoted) {
    return (
      <>
        <p role="status">{votingWords.youVotedSomehow}</p>
        {overridden}
        {override}
      </>
    )
  }
  if (facts.power === 0n) {
    if (overridden !== null) return overridden
    return (
      <>
        <NoPower {...{ proposal, account, facts, isPending }} />
        {override}
      </>
    )
  }
  // To override one's delegates takes nothing of what one holds as a delegate: that has a ballot of its own.
  return (
    <>
      {overridden}
      <OwnPower
        {...{ account, facts, isPending }}
        topic={proposal.topicNumber}
        delegatorCount={voter.data?.delegatorCount ?? 0}
      />
      {isPending ? (
        <p className="text-sm text-muted">{votingWords.snapshotComing}</p>
      ) : (
        <BallotForm
          proposal={proposal}
          account={account}
          hasVoted={facts.hasVoted}
          draft={drafts.ballot}
          onDraft={(next) => onDrafts((now) => ({ ...now, ballot: next }))}
          onSent={() => {
            wasCastHere.current = true
          }}
        />
      )}
      {override}
    </>
  )
}

/** A reason is of no use once its ballot is cast, from here or by whoever was given it signed. */
function useForgetCast(cast: OwnBallot | undefined, onDrafts: ChangeDrafts) {
  const hasBallot = cast?.ballot != null
  const hasOverride = cast?.override != null
  const forget = useEffectEvent(() =>
    onDrafts(({ ballot, override }) => ({
      ballot: hasBallot ? emptyDrafts.ballot : ballot,
      override: hasOverride ? emptyDrafts.override : override,
    })),
  )
  useEffect(() => {
    if (hasBallot || hasOverride) forget()
  }, [hasBallot, hasOverride])
}
