import { Link } from '@tanstack/react-router'
import type { Matching } from './useMatching.ts'

/** A matter in words, leading to the decision where there was one. */
export function MatterLink({ id, matching }: { id: string; matching: Matching }) {
  const matter = matching.matterById.get(id)
  if (matter === undefined) return <span>{id}</span>
  if (matter.proposal === null) return <span>{matter.text}</span>
  return (
    <Link
      to="/proposals/$proposalId"
      params={{ proposalId: matter.proposal.id }}
      className="underline decoration-line underline-offset-4 hover:decoration-accent"
    >
      {matter.text}
    </Link>
  )
}
