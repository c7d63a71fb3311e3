import { useRef } from 'react'
import type { Address } from 'viem'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { formatShare } from '../../lib/formatAmount.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { commonWords } from '../../words/common.ts'
import { votingWords } from '../../words/voting.ts'
import { BallotForm } from './BallotForm.tsx'
import { NoPower } from './NoPower.tsx'
import { CastBallot } from './OwnVote.tsx'
import { useOwnBallot } from './useOwnBallot.ts'
import { useVotingPower, type VotingFacts } from './useVotingPower.ts'

/** The vote before it closes: own power and where it comes from, then the ballot, or why there is none. */
export function OpenVote(props: {
  proposal: ProposalFactsFieldsFragment
  account: Address
  isPending: boolean
}) {
  const { proposal, account, isPending } = props
  const power = useVotingPower({
    proposalId: proposal.proposalId,
    account,
    snapshot: BigInt(proposal.voteStart),
    isSnapshotPast: !isPending,
  })
  const own = useOwnBallot(proposal.proposalId, account)
  /** Whether the ballot that appears was cast right here. */
  const wasCastHere = useRef(false)
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
  if (own.data?.ballot) return <CastBallot ballot={own.data.ballot} isNew={wasCastHere.current} />
  const facts = power.data
  if (facts.power === 0n) return <NoPower proposal={proposal} account={account} facts={facts} />
  return (
    <>
      <OwnPower
        facts={facts}
        isPending={isPending}
        isOwnDelegate={facts.delegate.toLowerCase() === account.toLowerCase()}
        delegatorCount={own.data?.account?.delegatorCount ?? 0}
      />
      {isPending ? (
        <p className="text-sm text-muted">{votingWords.snapshotComing}</p>
      ) : (
        <BallotForm
          proposal={proposal}
          hasVoted={facts.hasVoted}
          onSent={() => {
            wasCastHere.current = true
          }}
        />
      )}
    </>
  )
}

function OwnPower(props: {
  facts: VotingFacts
  isPending: boolean
  isOwnDelegate: boolean
  delegatorCount: number
}) {
  const { facts, isPending, isOwnDelegate, delegatorCount } = props
  const unit = useTokenUnit()
  const ownUnits = isOwnDelegate ? smallerOf(facts.balance, facts.power) : 0n
  return (
    <div className="rounded-xl bg-sunken px-4 py-3">
      <p className="text-sm text-muted">{isPending ? votingWords.powerNow : votingWords.power}</p>
      <p className="title text-2xl">
        <Amount units={facts.power} {...unit} />
      </p>
      <p className="mt-0.5 text-sm text-muted">
        {isPending ? null : `${votingWords.atSnapshot}. `}
        {delegatorCount > 0
          ? `${votingWords.fromOthers(delegatorCount)} ${ownUnits > 0n ? votingWords.fromOwn(formatShare(ownUnits, facts.power)) : ''}`
          : ownUnits > 0n
            ? votingWords.fromOnlyOwn
            : null}
      </p>
    </div>
  )
}

function smallerOf(one: bigint, other: bigint): bigint {
  if (one < other) return one
  return other
}
