import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Delegate } from '../../indexer/useDelegates.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { formatRelative } from '../../lib/formatTime.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { AccountAvatar } from '../../ui/AccountAvatar.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { excerpt } from './excerpt.ts'

const words = delegatesWords.card

/** A delegate in the list. Voting power stands last: it is information, not a merit. */
export function DelegateCard(props: {
  delegate: Delegate
  statement: string | undefined
  now: number
  proposalCount: number
  action: ReactNode
}) {
  const { delegate, statement, now, proposalCount, action } = props
  const { address, name } = delegate
  return (
    <article className="card flex h-full flex-col gap-4 p-5 transition-shadow hover:shadow-lift">
      <header className="flex items-center gap-3">
        <AccountAvatar address={address} size={42} />
        <div className="min-w-0">
          <h2 className="truncate text-lg leading-tight font-medium">
            <Link to="/delegates/$address" params={{ address }} className="hover:underline">
              {name ?? shortAddress(address)}
            </Link>
          </h2>
          <p className="text-sm text-muted">
            {delegate.lastBallotAt === null
              ? words.never
              : words.lastBallot(formatRelative(Math.min(delegate.lastBallotAt, now), now))}
          </p>
        </div>
      </header>
      <Excerpt hasStatement={delegate.hasStatement} statement={statement} />
      <Figures {...{ delegate, proposalCount }} />
      <div className="flex items-center justify-between gap-3">
        <Link
          to="/delegates/$address"
          params={{ address }}
          aria-label={words.profileOf(name ?? shortAddress(address))}
          className="py-2 text-sm text-accent underline-offset-4 hover:underline"
        >
          {words.profile}
        </Link>
        {action}
      </div>
    </article>
  )
}

function Excerpt({ hasStatement, statement }: { hasStatement: boolean; statement?: string }) {
  if (!hasStatement) return <p className="flex-1 text-muted italic">{words.noStatement}</p>
  return (
    <p className="line-clamp-4 min-h-12 flex-1 text-[0.9375rem]">
      {statement === undefined ? null : excerpt(statement)}
    </p>
  )
}

function Figures({ delegate, proposalCount }: { delegate: Delegate; proposalCount: number }) {
  const unit = useTokenUnit()
  const { ballotCount, delegatorCount, votingPower } = delegate
  return (
    <dl className="flex flex-col gap-1.5 text-sm">
      <Figure name={words.participation}>
        <span className="flex items-center gap-3 whitespace-nowrap">
          <Meter share={proposalCount === 0 ? 0 : ballotCount / proposalCount} className="w-12" />
          <span className="figures">{words.participationOf(ballotCount, proposalCount)}</span>
        </span>
      </Figure>
      <Figure name={words.delegators}>
        {delegatorCount === 0 ? words.nobody : words.people(delegatorCount)}
      </Figure>
      <Figure name={words.power}>
        <Amount units={votingPower} {...unit} />
      </Figure>
    </dl>
  )
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-4">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
