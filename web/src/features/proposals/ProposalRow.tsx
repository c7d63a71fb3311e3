import { isQuorumReached } from '@mandate/governance/tally'
import { Link } from '@tanstack/react-router'
import { type ProposalClock, useProposalClock } from '../../chain/useProposalClock.ts'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { TallyBar } from '../../ui/TallyBar.tsx'
import { Time } from '../../ui/Time.tsx'
import { proposalsWords } from '../../words/proposals.ts'
import { shareOfCast } from './shareOfCast.ts'

/** A proposal in a list: what, in which state, how it stands, until when. The whole row leads to its page. */
export function ProposalRow({ proposal }: { proposal: ProposalFactsFieldsFragment }) {
  const clock = useProposalClock(proposal)
  const { facts, state } = clock
  const { topics } = useDao()
  const topic = topics.find(({ id }) => id === proposal.topic)
  return (
    <article className="group relative grid gap-x-8 gap-y-3 py-5 sm:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <StateBadge state={state} />
          <span className="figures">{proposalsWords.number(proposal.number)}</span>
          {topic === undefined ? null : <span>{topic.name}</span>}
        </div>
        <h3 className="title text-[1.3rem] leading-snug break-words">
          <Link
            to="/proposals/$proposalId"
            params={{ proposalId: proposal.proposalId }}
            className="line-clamp-3 after:absolute after:inset-0 group-hover:text-accent"
          >
            {proposal.title || proposalsWords.number(proposal.number)}
          </Link>
        </h3>
      </div>
      <div className="flex flex-col justify-center gap-2 text-sm text-muted">
        <Standing facts={facts} ballotCount={proposal.ballotCount} />
        <TallyBar tally={facts} className="h-1.5" />
        <DueTime {...clock} />
        {proposal.ballotCount === 0 || isQuorumReached(facts, facts.quorum) ? null : (
          <span>{proposalsWords.quorumMissing}</span>
        )}
      </div>
    </article>
  )
}

/** How it stands, by the same share as on its own page. */
function Standing(props: { facts: ProposalClock['facts']; ballotCount: number }) {
  const { facts, ballotCount } = props
  if (ballotCount === 0) return <span>{proposalsWords.noBallots}</span>
  return (
    <span className="flex flex-wrap justify-between gap-x-2">
      <span className="figures font-medium text-ink">
        {proposalsWords.forShare(shareOfCast(facts, 'forVotes'))}
      </span>
      <span className="figures">{proposalsWords.votes(ballotCount)}</span>
    </span>
  )
}

function DueTime({ facts, state, now }: ProposalClock) {
  if (state === 'queued' && facts.executableAt !== null && facts.executableAt <= now) {
    return <span>{proposalsWords.ready}</span>
  }
  const [word, time] = (() => {
    switch (state) {
      case 'pending':
        return [proposalsWords.opens, facts.voteStart] as const
      case 'active':
        return [proposalsWords.closes, facts.voteEnd] as const
      case 'queued':
        return [proposalsWords.executable, facts.executableAt ?? facts.voteEnd] as const
      case 'canceled':
        return [proposalsWords.canceled, facts.canceledAt ?? facts.voteEnd] as const
      case 'succeeded':
      case 'executed':
      case 'defeated':
      case 'expired':
        return [proposalsWords.closed, facts.voteEnd] as const
    }
  })()
  return (
    <span>
      {word} <Time time={Number(time)} now={now} />
    </span>
  )
}
