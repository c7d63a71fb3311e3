import { delegateRegistryAbi } from '@mandate/protocol/abis'
import { useState } from 'react'
import { useChainClock } from '../../chain/useChainClock.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useDao } from '../../lib/DaoContext.tsx'
import { Address } from '../../ui/Address.tsx'
import { SendSignedDialog } from '../../ui/SendSignedDialog.tsx'
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

  async function submit({ delegate, stances, deadline, signature, registry }: SignedStances) {
    await transaction.send({
      address: registry,
      abi: delegateRegistryAbi,
      functionName: 'declareStancesBySig',
      args: [delegate, encodeStances(stances), BigInt(deadline), signature],
    })
  }

  return (
    <SendSignedDialog
      {...{ words, text, onClose }}
      onText={setText}
      problem={read === null || read.kind === 'signed' ? undefined : words[read.kind]}
      canSend={signed !== null}
      state={transaction.state}
      explorerUrl={dao.chain.explorerUrl}
      onSend={() => signed !== null && void submit(signed)}
      done={words.done}
    >
      <WrongNetwork />
      {signed === null ? null : <Contents signed={signed} />}
    </SendSignedDialog>
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
