import { type Participation, participationShare } from '@mandate/governance/participation'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Delegate } from '../../indexer/useDelegates.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { formatRelative } from '../../lib/formatTime.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { AccountAvatar } from '../../ui/AccountAvatar.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { profileWords } from '../../words/profile.ts'
import { excerpt } from './excerpt.ts'
import type { TopicRecord } from './topicRecord.ts'

const words = delegatesWords.card

/** A topic as it is called, and what delegates hold and did on it. */
export type NamedRecord = { name: string; record: TopicRecord }

/** A delegate in the list. Voting power stands last: it is information, not a merit. */
export function DelegateCard(props: {
  delegate: Delegate
  statement: string | undefined
  now: number
  participation: Participation | null
  /** The topic that the list is narrowed to. */
  onTopic: NamedRecord | null
  action: ReactNode
}) {
  const { delegate, statement, now, participation, onTopic, action } = props
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
      <Figures {...{ delegate, participation, onTopic }} />
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
  const { contracts } = useDao()
  if (contracts.registry === undefined) return null
  if (!hasStatement) return <p className="flex-1 text-muted italic">{words.noStatement}</p>
  return (
    <p className="line-clamp-4 min-h-12 flex-1 text-[0.9375rem]">
      {statement === undefined ? null : excerpt(statement)}
    </p>
  )
}

function Figures(props: {
  delegate: Delegate
  participation: Participation | null
  onTopic: NamedRecord | null
}) {
  const { delegate, participation, onTopic } = props
  const unit = useTokenUnit()
  const { delegatorCount, votingPower } = delegate
  return (
    <dl className="flex flex-col gap-1.5 text-sm">
      {participation === null ? null : (
        <Figure name={words.participation} title={profileWords.them.participationNote}>
          <span className="flex items-center justify-end gap-3 whitespace-nowrap">
            <Meter share={participationShare(participation) ?? 0} className="w-12 max-sm:hidden" />
            <span className="figures">{words.participationOf(participation)}</span>
          </span>
        </Figure>
      )}
      <Figure name={words.delegators}>
        {delegatorCount === 0 ? words.nobody : words.people(delegatorCount)}
      </Figure>
      <Figure name={words.power}>
        <Amount units={votingPower} {...unit} />
      </Figure>
      {onTopic === null ? null : <TopicFigures {...{ delegate, onTopic }} />}
    </dl>
  )
}

/** What the list is narrowed by. */
function TopicFigures(props: { delegate: Delegate; onTopic: NamedRecord }) {
  const { delegate, onTopic } = props
  const { name, record } = onTopic
  const unit = useTokenUnit()
  const { address, votingPower } = delegate
  return (
    <>
      <Figure name={words.topicVotes(name)}>
        <span className="figures">
          {words.topicVotesOf(record.cast.get(address) ?? 0, record.held)}
        </span>
      </Figure>
      {record.extraPower === null ? null : (
        <Figure name={words.topicPower(name)}>
          <Amount units={votingPower + (record.extraPower.get(address) ?? 0n)} {...unit} />
        </Figure>
      )}
    </>
  )
}

function Figure(props: { name: string; title?: string; children: ReactNode }) {
  const { name, title, children } = props
  return (
    <div title={title} className="flex items-center justify-between gap-4">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
