import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useChainClock } from '../../chain/useChainClock.ts'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useDaoFacts } from '../../indexer/useDaoFacts.ts'
import { type Delegate, useDelegates } from '../../indexer/useDelegates.ts'
import { useDebounced } from '../../lib/useDebounced.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Pagination } from '../../ui/Pagination.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { arrangeDelegates } from './arrangeDelegates.ts'
import { DelegateCard } from './DelegateCard.tsx'
import { type DelegateFilter, DelegateFilters, noFilter } from './DelegateFilters.tsx'
import { DelegateGridSkeleton } from './DelegateGridSkeleton.tsx'
import { dailySeed } from './fairOrder.ts'
import { useStatements } from './useStatements.ts'

export type RenderDelegate = (delegate: { address: string; name: string | null }) => ReactNode

const pageSize = 24

/** The delegates in the day's order, narrowed by search and filters, a page at a time. */
export function DelegateList({ renderDelegate }: { renderDelegate: RenderDelegate }) {
  const delegates = useDelegates()
  const facts = useDaoFacts().data?.dao
  const now = useChainClock().data?.timestamp
  const [filter, setFilter] = useState(noFilter)
  const [page, setPage] = useState(1)
  const top = useRef<HTMLDivElement>(null)
  const search = useDebounced(filter.search)
  const seed = now === undefined ? undefined : dailySeed(BigInt(now))
  const day = now === undefined ? 0 : now - (now % 3600)

  const arranged = useMemo(() => {
    if (delegates.data === undefined || seed === undefined) return undefined
    const standpoint = { now: day, proposalCount: facts?.proposalCount ?? 0 }
    return arrangeDelegates(delegates.data, { ...filter, search, seed }, standpoint)
  }, [delegates.data, filter, search, seed, day, facts?.proposalCount])

  const change = (next: DelegateFilter) => {
    setFilter(next)
    setPage(1)
  }
  const pageCount = Math.ceil((arranged?.length ?? 0) / pageSize)
  const goTo = (next: number) => {
    setPage(next)
    top.current?.scrollIntoView({ block: 'start' })
  }

  if (delegates.isError) {
    const retry = () => void delegates.refetch()
    return <ErrorState {...explainIndexerError(delegates.error)} onRetry={retry} />
  }
  return (
    <div ref={top} className="flex scroll-mt-20 flex-col gap-5">
      <DelegateFilters filter={filter} onChange={change} />
      {arranged === undefined || seed === undefined ? (
        <DelegateGridSkeleton />
      ) : (
        <>
          <p role="status" className="text-sm text-muted">
            {delegatesWords.count(arranged.length, delegates.data?.length ?? 0)}.{' '}
            {filter.order === 'fair' ? delegatesWords.fairNote(seed) : null}
          </p>
          {arranged.length === 0 ? (
            <NoDelegate isEmpty={delegates.data?.length === 0} onClear={() => change(noFilter)} />
          ) : (
            <Grid
              shown={arranged.slice((page - 1) * pageSize, page * pageSize)}
              {...{ renderDelegate, now: now ?? 0, proposalCount: facts?.proposalCount ?? 0 }}
            />
          )}
          <Pagination page={page} pageCount={pageCount} onPage={goTo} />
        </>
      )}
    </div>
  )
}

function Grid(props: {
  shown: readonly Delegate[]
  now: number
  proposalCount: number
  renderDelegate: RenderDelegate
}) {
  const { shown, now, proposalCount, renderDelegate } = props
  const statements = useStatements(shown)
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {shown.map((delegate) => (
        <li key={delegate.address}>
          <DelegateCard
            {...{ delegate, now, proposalCount }}
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
