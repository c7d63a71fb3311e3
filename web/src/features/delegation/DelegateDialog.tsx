import { governanceTokenAbi } from '@mandate/protocol/abis'
import { getAddress, zeroAddress } from 'viem'
import { useConnection } from 'wagmi'
import { useTransaction } from '../../chain/useTransaction.ts'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { accountWords } from '../../words/shell.ts'
import { DelegationPreview } from './DelegationPreview.tsx'
import { DelegationReceipt } from './DelegationReceipt.tsx'
import { type DelegationKind, kindOf, nameOf, type Target } from './delegationTarget.ts'

/** Handing one's power to `target`: what would move, one transaction, and what has moved. */
export function DelegateDialog({ target, onClose }: { target: Target; onClose: () => void }) {
  const { address } = useConnection()
  const { contracts } = useDao()
  const transaction = useTransaction()
  const { state } = transaction
  const kind = kindOf(target, address)
  const isDone = state.step === 'indexed' || state.step === 'unindexed'

  const delegate = () =>
    transaction.send({
      address: contracts.token,
      abi: governanceTokenAbi,
      functionName: 'delegate',
      args: [target === null ? zeroAddress : getAddress(target.address)],
    })

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isDone ? delegationWords.receipt.title : titleOf(kind, target)}
      description={isDone ? undefined : leads[kind]}
    >
      {address === undefined ? (
        <ConnectFirst onClose={onClose} />
      ) : isDone ? (
        <DelegationReceipt {...{ target, kind, state, onClose }} />
      ) : (
        <DelegationPreview
          {...{ target, kind, state, delegator: address.toLowerCase() }}
          isBusy={transaction.isBusy}
          onConfirm={() => void delegate()}
        />
      )}
    </Dialog>
  )
}

const leads = {
  other: delegationWords.preview.lead,
  self: delegationWords.preview.leadSelf,
  nobody: delegationWords.preview.leadNobody,
} satisfies Record<DelegationKind, string>

function titleOf(kind: DelegationKind, target: Target): string {
  switch (kind) {
    case 'self':
      return delegationWords.preview.titleSelf
    case 'nobody':
      return delegationWords.preview.titleNobody
    case 'other':
      return delegationWords.preview.title(nameOf(target))
  }
}

function ConnectFirst({ onClose }: { onClose: () => void }) {
  const promptConnect = useConnectPrompt()
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="text-muted">{delegationWords.connect.lead}</p>
      <Button
        look="primary"
        onClick={() => {
          onClose()
          promptConnect()
        }}
      >
        {accountWords.connect}
      </Button>
    </div>
  )
}
