import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Time } from '../../ui/Time.tsx'
import { useHasSettled } from '../../ui/useHasSettled.ts'
import { passWords } from '../../words/ballotPass.ts'
import { commonWords } from '../../words/common.ts'
import { homeWords, proposalsWords } from '../../words/proposals.ts'
import { useWaitingProposals } from './useWaitingProposals.ts'
import { WaitingUnknown } from './WaitingUnknown.tsx'

/** The open votes a connected account has not voted on, or why there are none. */
export function WaitingBallots({ active }: { active: readonly ProposalFactsFieldsFragment[] }) {
  const waiting = useWaitingProposals(active)
  const hasSettled = useHasSettled(waiting.kind !== 'unknown')
  const quiet = 'text-sm text-muted'
  switch (waiting.kind) {
    case 'unknown':
      return hasSettled ? <Skeleton className="h-10" /> : <WaitingUnknown />
    case 'silent':
      return (
        <>
          <p role="alert" className={quiet}>
            {waiting.sentence}
          </p>
          <Button size="small" className="mt-3" onClick={waiting.retry}>
            {commonWords.retry}
          </Button>
        </>
      )
    case 'noPower':
      return <p className={quiet}>{homeWords.waitsNoPower}</p>
    case 'allVoted':
      return <p className={quiet}>{active.length === 0 ? homeWords.waitsNone : homeWords.voted}</p>
    case 'waiting':
      return (
        <>
          <ul className="flex flex-col divide-y divide-line">
            {waiting.proposals.map((proposal) => (
              <li key={proposal.proposalId}>
                <WaitingBallot proposal={proposal} />
              </li>
            ))}
          </ul>
          {waiting.proposals.length > 1 ? (
            <Link to="/ballots" className={`${buttonClass('primary', 'small')} mt-3`}>
              {passWords.start(waiting.proposals.length)}
            </Link>
          ) : null}
        </>
      )
  }
}

function WaitingBallot({ proposal }: { proposal: ProposalFactsFieldsFragment }) {
  const { proposalId, title } = proposal
  const { facts, now } = useProposalClock(proposal)
  return (
    <Link
      to="/proposals/$proposalId"
      params={{ proposalId }}
      className="group flex items-center gap-3 py-3"
    >
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 font-medium group-hover:text-accent">{title}</span>
        <span className="text-sm text-muted">
          {proposalsWords.closes} <Time time={Number(facts.voteEnd)} now={now} />
        </span>
      </span>
      <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-muted" />
    </Link>
  )
}
