import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { explainError } from '../../chain/explainError.ts'
import { useIndexLag } from '../../chain/useIndexLag.ts'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import type { OneProposalQuery } from '../../indexer/generated/graphql.ts'
import { useIsIndexSilent } from '../../indexer/useIsIndexSilent.ts'
import { isUnanswered } from '../../lib/isUnanswered.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { Skeleton, SkeletonList } from '../../ui/Skeleton.tsx'
import { commonWords } from '../../words/common.ts'
import { proposalWords } from '../../words/proposal.ts'
import { BallotList } from './BallotList.tsx'
import { bringUpToDate, isDated } from './bringUpToDate.ts'
import { ChainEffect, ChainHeader, ChainText } from './ChainProposalParts.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import { ProposalHeader } from './ProposalHeader.tsx'
import { type ProposalDetails, ProposalPage } from './ProposalPage.tsx'
import { ProposalResult } from './ProposalResult.tsx'
import { ProposalRules } from './ProposalRules.tsx'
import { ProposalText } from './ProposalText.tsx'
import { ProposalTimeline } from './ProposalTimeline.tsx'
import { TallyHistory } from './TallyHistory.tsx'
import { useChainProposal } from './useChainProposal.ts'
import { useProposal } from './useProposal.ts'

/** What a reader can do about a proposal, which comes from the app. */
type Ways = {
  renderVote: (proposal: VotableProposal) => ReactNode
  /** Needs its calls and its whole history. */
  renderExecution: (proposal: ProposalDetails) => ReactNode
}

/** Everything about one proposal; while the index does not answer or is far behind, what its governor says. */
export function ProposalScreen(ways: Ways) {
  const { proposalId } = useParams({ from: '/proposals/$proposalId' })
  return (
    <div className="flex flex-col gap-6">
      <Link
        to="/proposals"
        className="inline-flex items-center gap-1.5 self-start text-sm text-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {proposalWords.back}
      </Link>
      <OneProposal key={proposalId} {...ways} proposalId={proposalId} />
    </div>
  )
}

/** One proposal, wherever its facts come from. */
export function OneProposal(props: Ways & { proposalId: string }) {
  const { proposalId, renderVote, renderExecution } = props
  const query = useProposal(proposalId)
  const isSilent = useIsIndexSilent(query)
  const isDown = query.data === undefined && isSilent
  const isBehind = useIndexLag()?.isFarBehind ?? false
  const found = query.data === undefined ? null : detailsOf(query.data)
  const isUnknown = query.data !== undefined && found === null
  const told = useChainProposal(proposalId, { isWanted: isDown || isBehind || isUnknown })
  if (found !== null) {
    const newer = isBehind ? (told.data ?? null) : null
    const proposal = newer === null ? found : bringUpToDate(found, newer)
    return (
      <ProposalPage
        header={
          <div className="flex min-w-0 flex-col gap-6">
            {newer === null ? null : (
              <Notice role="status">
                {commonWords.fromChain(newer.block.toString(), 'behind')}
              </Notice>
            )}
            <ProposalHeader proposal={proposal}>
              <ProposalRules proposal={proposal} />
            </ProposalHeader>
          </div>
        }
        effect={<ProposalActions proposal={proposal} />}
        vote={renderVote(proposal)}
        facts={
          <>
            {renderExecution(proposal)}
            <ProposalResult proposal={proposal} />
            <TallyHistory proposal={proposal} />
            {isDated(proposal) ? <ProposalTimeline proposal={proposal} /> : null}
          </>
        }
        text={
          <>
            <ProposalText proposal={proposal} />
            <BallotList proposal={proposal} />
          </>
        }
      />
    )
  }
  if (told.data === null) return <Unknown />
  if (told.data !== undefined) {
    return (
      <ProposalPage
        header={<ChainHeader proposal={told.data} why={isUnknown ? 'behind' : 'silent'} />}
        effect={<ChainEffect proposal={told.data} />}
        vote={renderVote(told.data)}
        facts={
          <>
            <ProposalResult proposal={told.data} />
            {isDated(told.data) ? <ProposalTimeline proposal={told.data} /> : null}
          </>
        }
        text={<ChainText proposal={told.data} />}
      />
    )
  }
  if (!isUnanswered(told)) return <Loading />
  return <ErrorState {...explainError(told.error)} onRetry={() => void told.refetch()} />
}

/** A proposal without its calls cannot be judged. The index writes both at once. */
function detailsOf({ proposal }: OneProposalQuery): ProposalDetails | null {
  if (!proposal?.payload) return null
  return { ...proposal, payload: proposal.payload }
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
