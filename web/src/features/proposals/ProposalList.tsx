import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { ProposalRow } from './ProposalRow.tsx'

/** Proposals below one another, with thin rules between them. */
export function ProposalList({ proposals }: { proposals: readonly ProposalFactsFieldsFragment[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {proposals.map((proposal) => (
        <li key={proposal.proposalId}>
          <ProposalRow proposal={proposal} />
        </li>
      ))}
    </ul>
  )
}
