import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useChainClock } from '../../chain/useChainClock.ts'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { type Delegate, useDelegates } from '../../indexer/useDelegates.ts'
import { type ParticipationOf, useParticipation } from '../../indexer/useParticipation.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { useDebounced } from '../../lib/useDebounced.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Pagination } from '../../ui/Pagination.tsx'
import { StillWorks } from '../../ui/StillWorks.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { type Arrangement, arrangeDelegates } from './arrangeDelegates.ts'
import { DelegateCard, type NamedRecord } from './DelegateCard.tsx'
import { DelegateFilters } from './DelegateFilters.tsx'
import { DelegateGridSkeleton } from './DelegateGridSkeleton.tsx'
import type { DelegatesSearch } from './delegatesSearch.ts'
import { dailySeed } from './fairOrder.ts'
import { neededBallots } from './topicRecord.ts'
import { useStatements } from './useStatements.ts'
import { useTopicRecord } from './useTopicRecord.ts'

export type RenderDelegate = (delegate: { address: string; name: string | null }) => ReactNode

export type ListProps = {
  search: DelegatesSearch
  onSearch: (search: DelegatesSearch) => void
  renderDelegate: RenderDelegate
}

const pageSize = 24
const hourSeconds = 3600

/** The delegates in the day's order, narrowed by search and filters, a page at a time. */
export function DelegateList({ search, onSearch, renderDelegate }: ListProps) {
  const delegates = useDelegates()
  const topic = useDao().topics.find(({ id }) => id === search.topic) ?? null
  const topicRecord = useTopicRecord(topic)
  const participationOf = useParticipation()
  const now = useChainClock().data?.timestamp
  const top = useRef<HTMLDivElement>(null)
  const wanted = useDebounced(search)
  const seed = now === undefined ? undefined : dailySeed(BigInt(now))
  const hour = now === undefined ? 0 : now - (now % hourSeconds)

  const record = topic === null ? null : topicRecord.data
  const onTopic = topic === null || !record ? null : { name: topic.name, record }

  const arranged = useMemo(() => {
    if (delegates.data === undefined || seed === undefined || record === undefined) return undefined
    const arrangement = { ...arrangementOf(wanted, seed), topic: record }
    return arrangeDelegates(delegates.data, arrangement, { now: hour, participationOf })
  }, [delegates.data, wanted, seed, record, hour, participationOf])

  // A new key empties what is typed as well.
  const [clearings, setClearings] = useState(0)
  const clear = () => {
    onSearch({})
    setClearings(clearings + 1)
  }
  const pageCount = Math.ceil((arranged?.length ?? 0) / pageSize)
  const page = Math.min(search.page ?? 1, Math.max(1, pageCount))
  const goTo = (next: number) => {
    onSearch({ ...search, page: next === 1 ? undefined : next })
    top.current?.scrollIntoView({ block: 'start' })
  }

  for (const source of [delegates, topicRecord]) {
    if (!source.isError || source.data !== undefined) continue
    const retry = () => void source.refetch()
    return (
      <ErrorState {...explainIndexerError(source.error)} onRetry={retry}>
        <StillWorks />
      </ErrorState>
    )
  }
  return (
    <div ref={top} className="flex scroll-mt-20 flex-col gap-5">
      <DelegateFilters key={clearings} search={search} onChange={onSearch} />
      {arranged === undefined || seed === undefined ? (
        <DelegateGridSkeleton />
      ) : (
        <>
          <p role="status" className="text-sm text-muted">
            {delegatesWords.count(arranged.length, delegates.data?.length ?? 0)}.{' '}
            {onTopic === null ? null : `${topicNote(onTopic)} `}
            {search.order === undefined ? delegatesWords.fairNote(seed) : null}
          </p>
          {arranged.length === 0 ? (
            <NoDelegate isEmpty={delegates.data?.length === 0} onClear={clear} />
          ) : (
            <Grid
              shown={arranged.slice((page - 1) * pageSize, page * pageSize)}
              {...{ renderDelegate, now: now ?? 0, participationOf, onTopic }}
            />
          )}
          <Pagination page={page} pageCount={pageCount} onPage={goTo} />
        </>
      )}
    </div>
  )
}

/** Who counts as a delegate on the topic, in a sentence. */
function topicNote({ name, record }: NamedRecord): string {
  const words = delegatesWords.topicNote
  const needed = neededBallots(record)
  const hasPower = record.extraPower !== null
  if (needed === null) return hasPower ? words.power(name) : words.nothing(name)
  return (hasPower ? words.powerOrVotes : words.votes)(name, needed, record.held)
}

function arrangementOf(search: DelegatesSearch, seed: string): Omit<Arrangement, 'topic'> {
  return {
    seed,
    order: search.order ?? 'fair',
    search: search.q ?? '',
    isActive: search.active === true,
    hasStatement: search.statement === true,
    includesQuiet: search.holders === true,
  }
}

function Grid(props: {
  shown: readonly Delegate[]
  now: number
  participationOf: ParticipationOf
  onTopic: NamedRecord | null
  renderDelegate: RenderDelegate
}) {
  const { shown, now, participationOf, onTopic, renderDelegate } = props
  const statements = useStatements(shown)
  return (
    <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {shown.map((delegate) => (
        <li key={delegate.address}>
          <DelegateCard
            {...{ delegate, now, onTopic }}
            participation={participationOf(delegate)}
            statement={statements.get(delegate.address)}
            action={renderDelegate(delegate)}
          />
        </li>
      ))}
    </ul>
  )
}

function NoDelegate({ isEmpty, onClear }: { isEmpty: boolean; onClear: () => void }) {
  if (isEmpty)
    return <EmptyState title={delegatesWords.empty}>{delegatesWords.emptyHint}</EmptyState>
  return (
    <EmptyState
      title={delegatesWords.none}
      action={<Button onClick={onClear}>{delegatesWords.clear}</Button>}
    >
      {delegatesWords.noneHint}
    </EmptyState>
  )
}
