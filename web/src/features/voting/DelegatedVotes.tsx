import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { formatCountdown } from '../../lib/formatTime.ts'
import { Address } from '../../ui/Address.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { Settling } from '../../ui/Settling.tsx'
import { useHasSettled } from '../../ui/useHasSettled.ts'
import { overrideWords } from '../../words/voting.ts'
import { useDelegateBallots } from './useDelegateBallots.ts'
import { type DelegatedVote, useDelegatedVotes } from './useDelegatedVotes.ts'

/** What the delegates of the connected account did in open votes, and the way past them; nothing where there is none. */
export function DelegatedVotes(props: {
  /** The open votes; undefined while they are not known. */
  proposals: readonly ProposalFactsFieldsFragment[] | undefined
}) {
  const votes = useDelegatedVotes(props.proposals)
  const delegates = useMemo(() => (votes ?? []).flatMap((vote) => vote.delegates), [votes])
  const names = useAccountNames(delegates)
  const hasSettled = useHasSettled(votes !== null)
  if (votes === null) return hasSettled ? null : <Settling />
  if (votes.length === 0) return null
  return (
    <section className="card p-5" aria-labelledby="delegated-votes">
      <h2 id="delegated-votes" className="title text-xl">
        {overrideWords.openTitle}
      </h2>
      <p className="mt-1 text-sm text-muted">{overrideWords.openLead}</p>
      <ul className="mt-2 flex flex-col divide-y divide-line">
        {votes.map((vote) => (
          <Row key={vote.proposal.proposalId} {...vote} names={names} />
        ))}
      </ul>
    </section>
  )
}

function Row(props: DelegatedVote & { names: ReadonlyMap<string, string> }) {
  const { proposal, delegates, names } = props
  const { proposalId, title } = proposal
  const { facts, now } = useProposalClock(proposal)
  const ballots = useDelegateBallots(proposalId, delegates)
  return (
    <li className="flex flex-col gap-1.5 py-3 text-sm last:pb-0">
      <span className="line-clamp-2 text-base font-medium break-words">{title}</span>
      {delegates.map((delegate) => (
        <span key={delegate} className="flex flex-wrap items-center gap-x-1.5 text-muted">
          <Address address={delegate} name={names.get(delegate)} />
          {ballots === null ? null : <Cast choice={ballots.get(delegate)} />}
        </span>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span role="timer" className="figures text-muted">
          {overrideWords.left(formatCountdown(Number(facts.voteEnd) - now))}
        </span>
        <Link
          to="/proposals/$proposalId"
          params={{ proposalId }}
          className={buttonClass('secondary', 'small')}
          aria-label={overrideWords.voteYourselfOn(title)}
        >
          {overrideWords.voteYourself}
        </Link>
      </div>
    </li>
  )
}

function Cast({ choice }: { choice: BallotChoice | undefined }) {
  if (choice === undefined) return overrideWords.notVoted
  return (
    <>
      {overrideWords.voted} <ChoiceWord choice={choice} />
    </>
  )
}
