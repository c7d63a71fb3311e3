import { useProposalTypes } from '../../indexer/useProposalTypes.ts'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { Term } from '../../ui/Tooltip.tsx'
import { proposalWords } from '../../words/proposal.ts'
import type { ProposalDetails } from './ProposalPage.tsx'

/** Under which type a proposal was made, with the rules that were frozen then; nothing without types. */
export function ProposalRules({ proposal }: { proposal: ProposalDetails }) {
  const types = useProposalTypes()
  const { proposalType, quorumBasisPoints, approvalThreshold } = proposal
  if (proposalType === null || quorumBasisPoints === null) return null
  const name = types.find(({ number }) => number === proposalType)?.name ?? `#${proposalType}`
  const quorum = formatBasisPoints(quorumBasisPoints)
  const approval = formatBasisPoints(approvalThreshold)
  return (
    <p className="text-sm text-muted">
      <Term meaning={proposalWords.rulesMeaning(quorum, approval)}>
        {proposalWords.rulesOf(name)}
      </Term>
    </p>
  )
}
