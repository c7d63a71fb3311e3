import { Link } from '@tanstack/react-router'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { type ProposalClockRow, useProposalClock } from '../../chain/useProposalClock.ts'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { Address } from '../../ui/Address.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { Time } from '../../ui/Time.tsx'
import { proposalWords } from '../../words/proposal.ts'
import { proposalsWords } from '../../words/proposals.ts'
import type { ProposalDetails } from './ProposalPage.tsx'
import { ProposalTopic, type TopicRow } from './ProposalTopic.tsx'

/** Characters from which a title is set smaller, so that it leaves room for what it is about. */
const longTitle = 80

type HeaderRow = ProposalClockRow &
  TopicRow &
  Pick<ProposalDetails, 'proposalId' | 'title'> & {
    /** Null: only the index counts proposals, and knows when they were made. */
    number: number | null
    proposer: string | null
  }

/** State, number, topic, title and proposer, with the rules as `children`. */
export function ProposalHeader(props: { proposal: HeaderRow; children?: ReactNode }) {
  const { proposal, children } = props
  const { state, now } = useProposalClock(proposal)
  const names = useAccountNames(proposal.proposer === null ? [] : [proposal.proposer])
  const { proposer } = proposal
  const number = proposal.number === null ? null : proposalsWords.number(proposal.number)
  const id = proposalWords.byId(shortId(proposal.proposalId))
  return (
    <header className="min-w-0">
      <PageTitle page={`${number ?? ''} ${proposal.title || id}`.trim()} />
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <StateBadge state={state} />
        {number === null ? null : <span className="figures">{number}</span>}
        <ProposalTopic proposal={proposal} />
      </div>
      <h1
        title={proposal.title.length > longTitle ? proposal.title : undefined}
        className={clsx(
          'title line-clamp-8 break-words',
          proposal.title.length > longTitle ? 'text-2xl sm:text-3xl' : 'text-3xl sm:text-[2.75rem]',
        )}
      >
        {proposal.title || number || id}
      </h1>
      {proposer === null ? null : (
        <p className="mt-4 mb-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
          {proposalWords.proposedBy}
          <Address
            address={proposer}
            name={names.get(proposer)}
            link={(words) => (
              <Link
                to="/delegates/$address"
                params={{ address: proposer }}
                className="text-ink underline decoration-line underline-offset-4 hover:decoration-ink"
              >
                {words}
              </Link>
            )}
          />
          {number === null ? null : <Time time={proposal.createdAt} now={now} isPast />}
        </p>
      )}
      {children}
    </header>
  )
}

/** The governor's ids have up to 78 digits. */
function shortId(id: string): string {
  return id.length <= 12 ? id : `${id.slice(0, 6)}…${id.slice(-4)}`
}
