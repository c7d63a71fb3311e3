import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { StillWorks } from '../../ui/StillWorks.tsx'
import { homeWords } from '../../words/proposals.ts'
import { shellWords } from '../../words/shell.ts'
import { DaoNumbers } from './DaoNumbers.tsx'
import { ProposalList } from './ProposalList.tsx'
import { useHomeProposals } from './useHomeProposals.ts'
import { WaitsForMe } from './WaitsForMe.tsx'

type ActiveProposals = readonly ProposalFactsFieldsFragment[]

/** What is decided now, and what waits for the reader; what its delegates vote meanwhile comes from the app. */
export function HomeScreen(props: {
  delegatedVotes: ((active: ActiveProposals | undefined) => ReactNode) | null
}) {
  const dao = useDao()
  const { data, error, isPending, refetch } = useHomeProposals()
  const isDown = error !== null && data === undefined
  return (
    <div className="group/home grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_auto_1fr] lg:gap-y-5">
      <header className="lg:col-span-2 lg:mb-7">
        <PageTitle page={shellWords.home} />
        <h1 className="title max-w-3xl text-[2.5rem] sm:text-6xl">{homeWords.lead(dao.name)}</h1>
        <p className="mt-4 max-w-2xl text-lg text-muted">{dao.description}</p>
      </header>
      <div className="flex min-w-0 flex-col gap-5 self-start lg:col-start-2">
        {isDown ? null : <WaitsForMe active={data?.active.items} />}
        {isDown ? null : (
          <div className="empty:hidden max-lg:group-has-data-settling/home:hidden">
            {props.delegatedVotes?.(data?.active.items)}
          </div>
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-14 max-lg:contents lg:col-start-1 lg:row-span-2 lg:row-start-2">
        {isPending ? <SkeletonList rows={3} /> : null}
        {isDown ? (
          <ErrorState {...explainIndexerError(error)} onRetry={() => void refetch()}>
            <StillWorks />
          </ErrorState>
        ) : null}
        {data === undefined ? null : (
          <UnderWhatWaits>
            {data.active.items.length === 0 ? (
              <Section title={homeWords.quietTitle}>
                <p className="text-muted">{homeWords.quietBody}</p>
              </Section>
            ) : (
              <Rows title={homeWords.decidedNow} rows={data.active.items} />
            )}
            <Rows title={homeWords.toExecute} rows={data.toExecute.items} />
            <Rows title={homeWords.next} rows={data.next.items} />
            <Rows title={homeWords.lately} rows={data.lately.items} />
          </UnderWhatWaits>
        )}
        <Link to="/proposals" className={`${buttonClass()} self-start justify-self-start`}>
          {homeWords.allProposals}
        </Link>
      </div>
      <aside className="flex flex-col gap-5 lg:col-start-2">
        <MatchInvitation />
        <DaoNumbers />
      </aside>
    </div>
  )
}

/** On a phone the lists stand under what waits for the reader: until all of that has its length, they would jump. */
function UnderWhatWaits({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="hidden max-lg:group-has-data-settling/home:block">
        <SkeletonList rows={3} />
      </div>
      <div className="flex flex-col gap-14 max-lg:group-has-data-settling/home:hidden">
        {children}
      </div>
    </>
  )
}

function Rows(props: { title: string; rows: readonly ProposalFactsFieldsFragment[] }) {
  if (props.rows.length === 0) return null
  return (
    <Section title={props.title}>
      <ProposalList proposals={props.rows} />
    </Section>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="title mb-4 text-2xl">{title}</h2>
      {children}
    </section>
  )
}

function MatchInvitation() {
  return (
    <section className="rounded-(--radius-card) bg-wash p-5">
      <h2 className="title text-xl">{homeWords.matchTitle}</h2>
      <p className="mt-2 mb-4 text-sm text-muted">{homeWords.matchBody}</p>
      <Link to="/match" className={buttonClass('primary', 'small')}>
        {homeWords.matchAction}
      </Link>
    </section>
  )
}
