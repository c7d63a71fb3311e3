import type { ProposalState } from '@mandate/governance/proposalState'
import { useState } from 'react'
import { useConnection } from 'wagmi'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDaoFacts } from '../../indexer/useDaoFacts.ts'
import { Button } from '../../ui/Button.tsx'
import { executionWords } from '../../words/voting.ts'
import type { ExecutableProposal } from './executableProposal.ts'
import { mayCancel } from './mayCancel.ts'
import { ProposalStepButton } from './ProposalStepButton.tsx'

/** Cancelling, asked twice. Nothing for accounts that may not. */
export function CancelProposal(props: { proposal: ExecutableProposal; state: ProposalState }) {
  const { proposal, state } = props
  const { address } = useConnection()
  const { hasGuardian } = useCapabilities()
  const dao = useDaoFacts().data?.dao
  const [isAsking, setIsAsking] = useState(false)
  if (!dao) return null
  const { guardian } = dao
  const { proposer } = proposal
  const right = mayCancel({ account: address, proposer, hasGuardian, guardian, state })
  if (right === null) return null
  return (
    <section className="flex flex-col gap-3 px-1 text-sm">
      <p className="text-muted">{executionWords.cancelBody[right]}</p>
      {isAsking ? (
        <>
          <p className="font-medium">{executionWords.cancelConfirm}</p>
          <ProposalStepButton step="cancel" proposal={proposal} />
          <Button size="small" look="quiet" onClick={() => setIsAsking(false)}>
            {executionWords.cancelNo}
          </Button>
        </>
      ) : (
        <Button size="small" look="danger" onClick={() => setIsAsking(true)}>
          {executionWords.cancel}
        </Button>
      )}
    </section>
  )
}
