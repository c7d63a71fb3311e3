import { delegateRegistryAbi } from '@mandate/protocol/abis'
import { useState } from 'react'
import { useChainClock } from '../../chain/useChainClock.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Address } from '../../ui/Address.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { commonWords } from '../../words/common.ts'
import { stanceWords } from '../../words/stances.ts'
import { readSignedStances, type SignedStances } from './SignedStances.ts'
import { encodeStances } from './stanceTypes.ts'

const words = stanceWords.submitDialog

/** Anybody submits what a delegate signed, after seeing what it says. */
export function SubmitStancesDialog({ onClose }: { onClose: () => void }) {
  const dao = useDao()
  const clock = useChainClock().data
  const [text, setText] = useState('')
  const transaction = useTransaction()
  const isEmpty = text.trim() === '' || clock === undefined
  const read = isEmpty ? null : readSignedStances(text, dao, clock.timestamp)
  const signed = read?.kind === 'signed' ? read.signed : null
  const isDone = transaction.state.step === 'indexed' || transaction.state.step === 'unindexed'

  async function submit({ delegate, stances, deadline, signature, registry }: SignedStances) {
    await transaction.send({
      address: registry,
      abi: delegateRegistryAbi,
      functionName: 'declareStancesBySig',
      args: [delegate, encodeStances(stances), BigInt(deadline), signature],
    })
  }

  return (
    <Dialog isOpen onClose={onClose} title={words.title} description={words.lead}>
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          if (signed !== null) void submit(signed)
        }}
      >
        <TextArea
          label={words.field}
          hint={words.hint}
          rows={5}
          value={text}
          spellCheck={false}
          error={read === null || read.kind === 'signed' ? undefined : words[read.kind]}
          onChange={(event) => setText(event.target.value)}
        />
        {signed === null ? null : <Contents signed={signed} />}
        <TransactionProgress state={transaction.state} explorerUrl={dao.chain.explorerUrl} />
        {isDone ? <Notice role="status">{words.done}</Notice> : null}
        {isDone ? (
          <Button look="primary" className="self-end" onClick={onClose}>
            {commonWords.close}
          </Button>
        ) : (
          <Button
            type="submit"
            look="primary"
            className="self-end"
            disabled={signed === null}
            isBusy={transaction.isBusy}
          >
            {words.send}
          </Button>
        )}
      </form>
    </Dialog>
  )
}

/** What the signature covers, in words. */
function Contents({ signed: { delegate, stances } }: { signed: SignedStances }) {
  const { questionnaire } = useDao()
  const textOf = (id: string) => questionnaire?.questions.find((one) => one.id === id)?.text ?? id
  const entries = Object.entries(stances)
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-center gap-x-2">
        <Address address={delegate} /> {words.says(entries.length)}
      </p>
      <ul className="mt-2 flex flex-col gap-1">
        {entries.map(([question, choice]) => (
          <li key={question} className="flex justify-between gap-4">
            <span>{textOf(question)}</span>
            <span className="font-medium whitespace-nowrap">{stanceWords.declared[choice]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
