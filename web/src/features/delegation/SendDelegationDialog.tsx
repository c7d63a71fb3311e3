import { useState } from 'react'
import { explainError } from '../../chain/explainError.ts'
import { useChainClock } from '../../chain/useChainClock.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { shortAddress } from '../../lib/shortAddress.ts'
import { SendSignedDialog } from '../../ui/SendSignedDialog.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { readSignedDelegation, type SignedDelegation } from './SignedDelegation.ts'
import { SignedDelegationFacts } from './SignedDelegationFacts.tsx'
import { signedDelegationWrite } from './signedDelegationWrite.ts'
import { type SignatureCheck, useSignatureCheck } from './useSignatureCheck.ts'

const words = delegationWords.sendDialog

/** Anybody sends what a delegator signed, after seeing what it says and moves. */
export function SendDelegationDialog({ onClose }: { onClose: () => void }) {
  const dao = useDao()
  const clock = useChainClock().data
  const [text, setText] = useState('')
  const transaction = useTransaction()
  const isEmpty = text.trim() === '' || clock === undefined
  const read = isEmpty ? null : readSignedDelegation(text, dao, clock.timestamp)
  const signed = read?.kind === 'signed' ? read.signed : null
  const [sent, setSent] = useState<SignedDelegation | null>(null)
  const check = useSignatureCheck(sent === null ? signed : null)
  const names = useAccountNames(partiesOf(sent ?? signed))
  const nameOf = (account: string) => names.get(account.toLowerCase()) ?? null
  const shown = sent ?? signed
  const doubt = check.isError ? explainError(check.error).sentence : problemOf(check.data ?? null)

  async function send(delegation: SignedDelegation) {
    setSent(delegation)
    const end = await transaction.send(signedDelegationWrite(delegation))
    if (end.step === 'failed') setSent(null)
  }

  return (
    <SendSignedDialog
      {...{ words, text, onClose }}
      onText={setText}
      problem={read !== null && read.kind !== 'signed' ? words[read.kind] : doubt}
      canSend={signed !== null && check.data?.kind === 'good'}
      state={transaction.state}
      explorerUrl={dao.chain.explorerUrl}
      onSend={() => signed !== null && void send(signed)}
      done={
        shown === null ? null : words.done(nameOf(shown.delegator) ?? shortAddress(shown.delegator))
      }
    >
      <WrongNetwork />
      {shown === null ? null : (
        <SignedDelegationFacts
          signed={shown}
          nameOf={nameOf}
          minedAt={'block' in transaction.state ? transaction.state.block : null}
        />
      )}
      {signed !== null && sent === null && check.isPending ? (
        <p role="status" className="text-sm text-muted">
          {words.checking}
        </p>
      ) : null}
    </SendSignedDialog>
  )
}

function problemOf(check: SignatureCheck | null): string | undefined {
  switch (check?.kind) {
    case undefined:
    case 'good':
      return undefined
    case 'refused':
      return check.sentence
    case 'used':
    case 'early':
    case 'forged':
      return words[check.kind]
  }
}

function partiesOf(signed: SignedDelegation | null): readonly string[] {
  if (signed === null) return []
  const delegates = signed.delegations.flatMap(({ shares }) =>
    shares.map(({ delegate }) => delegate),
  )
  return [signed.delegator, ...delegates].map((account) => account.toLowerCase())
}
