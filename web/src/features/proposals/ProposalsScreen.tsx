import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Pagination } from '../../ui/Pagination.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { StillWorks } from '../../ui/StillWorks.tsx'
import { proposalsWords } from '../../words/proposals.ts'
import { ProposalFilters } from './ProposalFilters.tsx'
import { ProposalList } from './ProposalList.tsx'
import type { ProposalsSearch } from './proposalsSearch.ts'
import { proposalsPerPage, useProposals } from './useProposals.ts'

/** All proposals, newest first, with filters that live in the address. */
export function ProposalsScreen() {
  const search = useSearch({ from: '/proposals' })
  const navigate = useNavigate({ from: '/proposals' })
  const filter = (next: ProposalsSearch) => void navigate({ search: next, replace: true })
  return (
    <div className="flex flex-col gap-7">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <PageTitle page={proposalsWords.title} />
          <h1 className="title text-4xl sm:text-5xl">{proposalsWords.title}</h1>
          <p className="mt-2 text-muted">{proposalsWords.intro}</p>
        </div>
        <Link to="/propose" className={buttonClass('primary')}>
          <Plus aria-hidden="true" className="size-4" />
          {proposalsWords.propose}
        </Link>
      </header>
      <ProposalFilters search={search} onChange={filter} />
      <Results
        search={search}
        onPage={(page) => filter({ ...search, page })}
        onClear={() => filter({})}
      />
    </div>
  )
}

function Results(props: {
  search: ProposalsSearch
  onPage: (page: number) => void
  onClear: () => void
}) {
  const { search, onPage, onClear } = props
  const { data, error, isPending, refetch } = useProposals(search)
  if (isPending) return <SkeletonList />
  if (data === undefined) {
    return (
      <ErrorState {...explainIndexerError(error)} onRetry={() => void refetch()}>
        <StillWorks />
      </ErrorState>
    )
  }
  const { items, totalCount } = data.proposals
  const isFiltered = [search.q, search.state, search.topic].some((part) => part !== undefined)
  if (items.length === 0) {
    return (
      <EmptyState
        title={proposalsWords.emptyTitle}
        action={isFiltered ? <Button onClick={onClear}>{proposalsWords.clear}</Button> : undefined}
      >
        {isFiltered ? proposalsWords.emptyFiltered : proposalsWords.emptyNew}
      </EmptyState>
    )
  }
  return (
    <section className="flex flex-col gap-4">
      <h2 className="figures text-sm text-muted">
        <span role="status">{proposalsWords.count(totalCount)}</span>
      </h2>
      <ProposalList proposals={items} />
      <Pagination
        page={search.page ?? 1}
        pageCount={Math.ceil(totalCount / proposalsPerPage)}
        onPage={onPage}
      />
    </section>
  )
}
