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
import { type Arrangement, arrangeDelegates } from './arrangeDelegates.ts'
import { DelegateCard } from './DelegateCard.tsx'
import { DelegateFilters } from './DelegateFilters.tsx'
import { DelegateGridSkeleton } from './DelegateGridSkeleton.tsx'
import type { DelegatesSearch } from './delegatesSearch.ts'
import { dailySeed } from './fairOrder.ts'
import { useStatements } from './useStatements.ts'

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
  const proposalCount = useDaoFacts().data?.dao?.proposalCount ?? 0
  const now = useChainClock().data?.timestamp
  const top = useRef<HTMLDivElement>(null)
  const wanted = useDebounced(search)
  const seed = now === undefined ? undefined : dailySeed(BigInt(now))
  const hour = now === undefined ? 0 : now - (now % hourSeconds)

  const arranged = useMemo(() => {
    if (delegates.data === undefined || seed === undefined) return undefined
    return arrangeDelegates(delegates.data, arrangementOf(wanted, seed), {
      now: hour,
      proposalCount,
    })
  }, [delegates.data, wanted, seed, hour, proposalCount])

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

  if (delegates.isError) {
    const retry = () => void delegates.refetch()
    return <ErrorState {...explainIndexerError(delegates.error)} onRetry={retry} />
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
            {search.order === undefined ? delegatesWords.fairNote(seed) : null}
          </p>
          {arranged.length === 0 ? (
            <NoDelegate isEmpty={delegates.data?.length === 0} onClear={clear} />
          ) : (
            <Grid
              shown={arranged.slice((page - 1) * pageSize, page * pageSize)}
              {...{ renderDelegate, now: now ?? 0, proposalCount }}
            />
          )}
          <Pagination page={page} pageCount={pageCount} onPage={goTo} />
        </>
      )}
    </div>
  )
}

function arrangementOf(search: DelegatesSearch, seed: string): Arrangement {
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
