import { wholeBasisPoints } from '@mandate/governance/split'
import { useProposalTypes } from '../../indexer/useProposalTypes.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatShare } from '../../lib/formatAmount.ts'
import { Term } from '../../ui/Tooltip.tsx'
import { proposalWords } from '../../words/proposals.ts'
import type { ProposalDetails } from './ProposalPage.tsx'

/** Under which type and topic a proposal was made, with the rules that were frozen then; nothing without types. */
export function ProposalRules({ proposal }: { proposal: ProposalDetails }) {
  const types = useProposalTypes()
  const { nameOf } = useTopics()
  const { proposalType, topicNumber, quorumBasisPoints, approvalThreshold } = proposal
  if (proposalType === null || quorumBasisPoints === null) return null
  const name = types.find(({ number }) => number === proposalType)?.name ?? `#${proposalType}`
  const share = (basisPoints: number) => formatShare(BigInt(basisPoints), BigInt(wholeBasisPoints))
  return (
    <p className="text-sm text-muted">
      <Term
        meaning={proposalWords.rulesMeaning(share(quorumBasisPoints), share(approvalThreshold))}
      >
        {proposalWords.rulesOf(name)}
      </Term>
      {topicNumber === 0 ? null : (
        <>
          {' · '}
          <Term meaning={proposalWords.topicMeaning(nameOf(topicNumber))}>
            {nameOf(topicNumber)}
          </Term>
        </>
      )}
    </p>
  )
}
