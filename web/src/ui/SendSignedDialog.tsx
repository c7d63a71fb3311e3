import type { ReactNode } from 'react'
import { isBusy, type TransactionState } from '../lib/transactionState.ts'
import { commonWords } from '../words/common.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { TextArea } from './Field.tsx'
import { Notice } from './Notice.tsx'
import { TransactionProgress } from './TransactionProgress.tsx'

/** Pasting what somebody else signed, seeing what it says, sending it, and what came of it. */
export function SendSignedDialog(props: {
  words: { title: string; lead: string; field: string; hint: string; send: string }
  text: string
  onText: (text: string) => void
  /** What is wrong with the text, in a sentence. */
  problem: string | undefined
  /** What the text says and does, in words. */
  children: ReactNode
  canSend: boolean
  state: TransactionState
  explorerUrl: string | undefined
  onSend: () => void
  /** What has happened, once it has. */
  done: ReactNode
  onClose: () => void
}) {
  const { words, text, problem, children, canSend, state, explorerUrl, done, onClose } = props
  const isDone = state.step === 'indexed' || state.step === 'unindexed'
  return (
    <Dialog isOpen onClose={onClose} title={words.title} description={words.lead}>
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          if (canSend) props.onSend()
        }}
      >
        {isDone ? null : (
          <TextArea
            label={words.field}
            hint={words.hint}
            rows={5}
            className="font-mono text-xs! break-all"
            value={text}
            spellCheck={false}
            disabled={isBusy(state)}
            error={problem}
            onChange={(event) => props.onText(event.target.value)}
          />
        )}
        {children}
        <TransactionProgress {...{ state, explorerUrl }} />
        {isDone ? <Notice role="status">{done}</Notice> : null}
        {isDone ? (
          <Button look="primary" className="self-end" onClick={onClose}>
            {commonWords.close}
          </Button>
        ) : (
          <Button
            type="submit"
            look="primary"
            className="self-end"
            disabled={!canSend}
            isBusy={isBusy(state)}
          >
            {words.send}
          </Button>
        )}
      </form>
    </Dialog>
  )
}
