import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import type { OneProposalQuery } from '../../indexer/generated/graphql.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Skeleton, SkeletonList } from '../../ui/Skeleton.tsx'
import { proposalWords } from '../../words/proposals.ts'
import { BallotList } from './BallotList.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import { ProposalHeader } from './ProposalHeader.tsx'
import { ProposalResult } from './ProposalResult.tsx'
import { ProposalText } from './ProposalText.tsx'
import { ProposalTimeline } from './ProposalTimeline.tsx'
import { TallyHistory } from './TallyHistory.tsx'
import { useProposal } from './useProposal.ts'

type FoundProposal = NonNullable<OneProposalQuery['proposal']>
export type ProposalDetails = FoundProposal & { payload: NonNullable<FoundProposal['payload']> }

/** Everything about one proposal. What a reader can do about it comes from the app, as `children`. */
export function ProposalScreen({
  children,
}: {
  children: (proposal: ProposalDetails) => ReactNode
}) {
  const { proposalId } = useParams({ from: '/proposals/$proposalId' })
  const { data, error, isPending, refetch } = useProposal(proposalId)
  const proposal = data === undefined ? undefined : detailsOf(data)
  return (
    <div className="flex flex-col gap-6">
      <Link
        to="/proposals"
        className="inline-flex items-center gap-1.5 self-start text-sm text-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {proposalWords.back}
      </Link>
      {isPending ? <Loading /> : null}
      {error === null || proposal ? null : (
        <ErrorState {...explainIndexerError(error)} onRetry={() => void refetch()} />
      )}
      {data !== undefined && proposal === null ? <Unknown /> : null}
      {proposal ? <Page proposal={proposal}>{children(proposal)}</Page> : null}
    </div>
  )
}

/** A proposal without its calls cannot be judged. The index writes both at once. */
function detailsOf({ proposal }: OneProposalQuery): ProposalDetails | null {
  if (!proposal?.payload) return null
  return { ...proposal, payload: proposal.payload }
}

/**
 * One column on a phone, in reading order; beside one another where there is room. The column is never wider than the
 * screen, whatever an unbroken word of a stranger asks for.
 */
function Page({ proposal, children }: { proposal: ProposalDetails; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_auto_1fr]">
      <ProposalHeader proposal={proposal} />
      <ProposalActions proposal={proposal} />
      <aside className="flex min-w-0 flex-col gap-5 self-start lg:col-start-2 lg:row-span-3 lg:row-start-1">
        {children}
        <ProposalResult proposal={proposal} />
        <TallyHistory proposal={proposal} />
        <ProposalTimeline proposal={proposal} />
      </aside>
      <div className="flex min-w-0 flex-col gap-12 lg:col-start-1">
        <ProposalText proposal={proposal} />
        <BallotList proposal={proposal} />
      </div>
    </div>
  )
}

function Unknown() {
  return (
    <>
      <PageTitle page={proposalWords.notFoundTitle} />
      <EmptyState
        level={1}
        title={proposalWords.notFoundTitle}
        action={
          <Link to="/proposals" className={buttonClass()}>
            {proposalWords.back}
          </Link>
        }
      >
        {proposalWords.notFoundBody}
      </EmptyState>
    </>
  )
}

function Loading() {
  return (
    <div className="flex flex-col gap-6">
      <Skeleton className="h-12 w-3/4" />
      <SkeletonList rows={4} />
    </div>
  )
}
