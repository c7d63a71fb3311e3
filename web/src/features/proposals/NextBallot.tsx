import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useConnection } from 'wagmi'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import { homeWords } from '../../words/proposals.ts'
import { useHomeProposals } from './useHomeProposals.ts'
import { useWaitingProposals } from './useWaitingProposals.ts'

/** Leads from a vote that the reader has cast to the next one that waits, so that all are done in one pass. */
export function NextBallot({ proposal }: { proposal: VotableProposal }) {
  const { isConnected } = useConnection()
  const { state } = useProposalClock(proposal)
  return isConnected && state === 'active' ? <Next proposalId={proposal.proposalId} /> : null
}

function Next({ proposalId }: { proposalId: string }) {
  const active = useHomeProposals().data?.active.items
  const waiting = useWaitingProposals(active ?? [])
  if (waiting.kind !== 'waiting') return null
  const { proposals } = waiting
  const [next] = proposals
  if (next === undefined || proposals.some((one) => one.proposalId === proposalId)) return null
  return (
    <Link
      to="/proposals/$proposalId"
      params={{ proposalId: next.proposalId }}
      className="card group flex items-center gap-3 p-5"
    >
      <span className="min-w-0 flex-1">
        <span className="text-sm text-muted">{homeWords.waitsNext(proposals.length)}</span>
        <span className="line-clamp-2 font-medium group-hover:text-accent">{next.title}</span>
      </span>
      <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-muted" />
    </Link>
  )
}
