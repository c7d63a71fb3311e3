import type { Delegation } from '@mandate/governance/delegation'
import { useState } from 'react'
import type { Address } from 'viem'
import { useConnection } from 'wagmi'
import { signatureSeconds, useSigning } from '../../chain/useSigning.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useConnectPrompt } from '../../lib/ConnectPromptContext.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { accountWords } from '../../words/shell.ts'
import type { NamedDelegate } from './DecidingPowers.tsx'
import type { DelegationRequest } from './DelegationHost.tsx'
import { DelegationPreview } from './DelegationPreview.tsx'
import { DelegationReceipt } from './DelegationReceipt.tsx'
import { beginDraft, type DelegationDraft } from './delegationDraft.ts'
import { type DelegationKind, kindOf, nameOf } from './delegationTarget.ts'
import { delegationWrite } from './delegationWrite.ts'
import type { SignedDelegation } from './SignedDelegation.ts'
import { signDelegations } from './signDelegations.ts'
import { useDelegator } from './useDelegator.ts'

/** Handing one's power over: how much of it, what would move, one transaction, and what has moved. */
export function DelegateDialog(props: { request: DelegationRequest; onClose: () => void }) {
  const { onClose } = props
  const { topic } = props.request
  const { address } = useConnection()
  const [isToOneself] = useState(kindOf(props.request.target, address) === 'self')
  const { chain, contracts } = useDao()
  const { hasParts } = useCapabilities()
  const [draft, setDraft] = useState(() => beginDraft(topic))
  const [deciding, setDeciding] = useState<readonly NamedDelegate[]>([])
  const [note, setNote] = useState<string | null>(null)
  const promptConnect = useConnectPrompt()
  const [isAside, setIsAside] = useState(false)
  const transaction = useTransaction()
  const signing = useSigning<SignedDelegation>()
  const { state } = transaction
  const isDone = state.step === 'indexed' || state.step === 'unindexed'
  const isUnderway = isDone || transaction.isBusy || signing.state.step === 'signing'
  // Whoever tries several accounts while connecting has not switched yet.
  const connected = isAside ? undefined : address
  const delegator = useDelegator({ connected, isUnderway, onSwitch: beginAgain })
  // Whoever votes itself does so as another account too: nothing goes to the account before.
  const target =
    isToOneself && delegator !== undefined
      ? { address: delegator, name: null }
      : props.request.target
  const request = { ...props.request, target }
  const kind = kindOf(target, delegator)

  function change(next: DelegationDraft) {
    signing.reset()
    setNote(null)
    setDraft(next)
  }

  function beginAgain(account: Address) {
    const wasSent = state.step === 'failed' && state.hash !== undefined
    signing.reset()
    transaction.reset()
    setNote((wasSent ? words.switchedSent : words.switched)(shortAddress(account)))
    setDraft(beginDraft(topic))
  }

  /** Makes room for the account's window, and comes back to what was begun. */
  async function connect() {
    setIsAside(true)
    await promptConnect()
    setIsAside(false)
  }

  function sign(account: Address, delegations: readonly Delegation[], now: bigint) {
    const via = hasParts ? 'setDelegationsBySig' : 'delegateBySig'
    const at = { chainId: chain.id, token: contracts.token, via } as const
    const deadline = Number(now) + signatureSeconds
    return signing.sign((config) =>
      signDelegations(config, at, { delegator: account, delegations, deadline }),
    )
  }

  return (
    <Dialog
      isOpen={!isAside}
      onClose={onClose}
      title={isDone ? delegationWords.receipt.title : titleOf(kind, request)}
      description={isDone ? undefined : leadOf(kind, request)}
    >
      {note === null || isUnderway ? null : (
        <Notice tone="warn" role="status">
          {note}
        </Notice>
      )}
      {delegator === undefined ? (
        <ConnectFirst onConnect={() => void connect()} />
      ) : isDone ? (
        <DelegationReceipt {...{ target, kind, draft, deciding, state, onClose }} />
      ) : (
        <DelegationPreview
          // What was read for one account is never shown, or split further, for another.
          key={delegator}
          {...{ request, kind, draft, state, delegator: delegator.toLowerCase() }}
          onDraft={change}
          signing={signing.state}
          isBusy={transaction.isBusy}
          onConfirm={(changes, named) => {
            setDeciding(named)
            void transaction.send(delegationWrite(contracts.token, changes))
          }}
          onSign={(changes, now) => void sign(delegator, changes, now)}
        />
      )}
    </Dialog>
  )
}

const words = delegationWords.preview

const leads = {
  other: words.lead,
  self: words.leadSelf,
  nobody: words.leadNobody,
} satisfies Record<DelegationKind, string>

function leadOf(kind: DelegationKind, { topic }: DelegationRequest): string {
  return topic !== undefined && kind === 'nobody' ? words.leadTopicBack : leads[kind]
}

function titleOf(kind: DelegationKind, { target, topic }: DelegationRequest): string {
  switch (kind) {
    case 'self':
      return words.titleSelf
    case 'nobody':
      return topic === undefined ? words.titleNobody : words.titleTopicBack
    case 'other':
      return words.title(nameOf(target))
  }
}

function ConnectFirst({ onConnect }: { onConnect: () => void }) {
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="text-muted">{words.connectFirst}</p>
      <Button look="primary" onClick={onConnect}>
        {accountWords.connect}
      </Button>
    </div>
  )
}
