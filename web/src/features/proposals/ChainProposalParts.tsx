import type { ChainProposal } from '../../chain/readProposal.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { commonWords } from '../../words/common.ts'
import { proposalWords } from '../../words/proposal.ts'
import { ProposalActions } from './ProposalActions.tsx'
import { ProposalHeader } from './ProposalHeader.tsx'
import { ProposalText } from './ProposalText.tsx'
import { useProposalCreation } from './useProposalCreation.ts'

const words = proposalWords.fromChain

/** What is read where, then state, title and proposer. */
export function ChainHeader(props: { proposal: ChainProposal; why: 'silent' | 'behind' }) {
  const { proposal, why } = props
  const text = useProposalCreation(proposal.proposalId).data
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <Notice role="status">{commonWords.fromChain(proposal.block.toString(), why)}</Notice>
      <ProposalHeader
        proposal={{
          ...proposal,
          number: null,
          title: text?.title ?? '',
          topic: text?.topic ?? null,
        }}
      />
    </div>
  )
}

/** The proposal's actions, where the network hands them out. */
export function ChainEffect({ proposal }: { proposal: ChainProposal }) {
  const { data, isPending } = useProposalCreation(proposal.proposalId)
  if (isPending) return <SkeletonList rows={1} />
  if (data) return <ProposalActions proposal={{ ...proposal, ...data }} />
  return (
    <EmptyState title={words.noText} level={2}>
      {words.noTextLead}
    </EmptyState>
  )
}

/** The proposal's text likewise, and that nobody says who voted how. */
export function ChainText({ proposal }: { proposal: ChainProposal }) {
  const { data } = useProposalCreation(proposal.proposalId)
  return (
    <>
      {data ? <ProposalText proposal={data} /> : null}
      <EmptyState title={words.noBallots} level={2}>
        {words.noBallotsLead}
      </EmptyState>
    </>
  )
}
