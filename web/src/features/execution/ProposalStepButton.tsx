import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { useConnection } from 'wagmi'
import { useTransaction } from '../../chain/useTransaction.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button, type ButtonLook } from '../../ui/Button.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { executionWords } from '../../words/voting.ts'
import { type ExecutableProposal, proposalArguments } from './executableProposal.ts'

const steps = {
  queue: { name: executionWords.queue, look: 'primary' },
  execute: { name: executionWords.execute, look: 'primary' },
  cancel: { name: executionWords.cancelYes, look: 'danger' },
} satisfies Record<string, { name: string; look: ButtonLook }>

/** Queues, executes or cancels a proposal with one transaction. */
export function ProposalStepButton(props: {
  step: keyof typeof steps
  proposal: ExecutableProposal
}) {
  const { step, proposal } = props
  const { chain, contracts } = useDao()
  const { isConnected } = useConnection()
  const prompt = useConnectPrompt()
  const { state, send, isBusy } = useTransaction()

  function act() {
    if (!isConnected) return prompt()
    void send({
      address: contracts.governor,
      abi: mandateGovernorAbi,
      functionName: step,
      args: proposalArguments(proposal),
    })
  }

  return (
    <div className="flex flex-col gap-2">
      <WrongNetwork />
      <Button look={steps[step].look} isBusy={isBusy} onClick={act}>
        {steps[step].name}
      </Button>
      {isConnected ? null : <p className="text-xs text-muted">{executionWords.connect}</p>}
      <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
    </div>
  )
}
