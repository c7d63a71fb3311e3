import { Link } from '@tanstack/react-router'
import clsx from 'clsx'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Address } from '../../ui/Address.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { Time } from '../../ui/Time.tsx'
import { proposalsWords, proposalWords } from '../../words/proposals.ts'
import { ProposalRules } from './ProposalRules.tsx'
import type { ProposalDetails } from './ProposalScreen.tsx'

/** Characters from which a title is set smaller, so that it leaves room for what it is about. */
const longTitle = 80

/** State, number, topic, title and proposer. */
export function ProposalHeader({ proposal }: { proposal: ProposalDetails }) {
  const dao = useDao()
  const { state, now } = useProposalClock(proposal)
  const names = useAccountNames([proposal.proposer])
  const topic = dao.topics.find(({ id }) => id === proposal.topic)
  return (
    <header className="min-w-0">
      <PageTitle page={`${proposalsWords.number(proposal.number)} ${proposal.title}`.trim()} />
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <StateBadge state={state} />
        <span className="figures">{proposalsWords.number(proposal.number)}</span>
        {topic === undefined ? null : <span title={topic.description}>{topic.name}</span>}
      </div>
      <h1
        title={proposal.title.length > longTitle ? proposal.title : undefined}
        className={clsx(
          'title line-clamp-8 break-words',
          proposal.title.length > longTitle ? 'text-2xl sm:text-3xl' : 'text-3xl sm:text-[2.75rem]',
        )}
      >
        {proposal.title || proposalsWords.number(proposal.number)}
      </h1>
      <p className="mt-4 mb-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        {proposalWords.proposedBy}
        <Address
          address={proposal.proposer}
          name={names.get(proposal.proposer)}
          link={(words) => (
            <Link
              to="/delegates/$address"
              params={{ address: proposal.proposer }}
              className="text-ink underline decoration-line underline-offset-4 hover:decoration-ink"
            >
              {words}
            </Link>
          )}
        />
        <Time time={proposal.createdAt} now={now} isPast />
      </p>
      <ProposalRules proposal={proposal} />
    </header>
  )
}
