import { Check, CircleAlert } from 'lucide-react'
import type { TransactionState } from '../lib/transactionState.ts'
import { transactionWords } from '../words/common.ts'
import { TechnicalDetails } from './ErrorState.tsx'

/** What a transaction is doing, in a sentence that assistive technology announces. */
export function TransactionProgress(props: { state: TransactionState; explorerUrl?: string }) {
  const { state, explorerUrl } = props
  if (state.step === 'idle') return null
  const hash = 'hash' in state ? state.hash : undefined
  return (
    <div
      role={state.step === 'failed' && state.error.who !== 'nobody' ? 'alert' : 'status'}
      className="text-sm"
    >
      <p className="flex items-start gap-2">
        <Sign state={state} />
        <span className={isProblem(state) ? 'text-danger' : 'text-ink'}>{sentence(state)}</span>
      </p>
      {hash !== undefined && explorerUrl !== undefined ? (
        <a
          href={`${explorerUrl}/tx/${hash}`}
          target="_blank"
          rel="noopener noreferrer"
          className="mt-1 inline-block text-accent underline"
        >
          {transactionWords.view}
        </a>
      ) : null}
      {isProblem(state) ? <TechnicalDetails text={state.error.details} /> : null}
    </div>
  )
}

type Failed = Extract<TransactionState, { step: 'failed' }>

function isProblem(state: TransactionState): state is Failed {
  return state.step === 'failed' && state.error.who !== 'nobody'
}

function Sign({ state }: { state: TransactionState }) {
  const place = 'mt-0.5 size-4 shrink-0'
  if (state.step === 'indexed' || state.step === 'unindexed')
    return <Check aria-hidden="true" className={`${place} text-for`} />
  if (state.step === 'failed') return <CircleAlert aria-hidden="true" className={place} />
  return (
    <span
      aria-hidden="true"
      className={`${place} animate-spin rounded-full border-2 border-accent border-r-transparent`}
    />
  )
}

function sentence(state: TransactionState): string {
  switch (state.step) {
    case 'idle':
      return ''
    case 'checking':
    case 'signing':
    case 'pending':
      return transactionWords[state.step]
    case 'confirmed':
    case 'indexed':
    case 'unindexed':
      return transactionWords[state.step](state.block.toString())
    case 'failed':
      return state.error.sentence
  }
}
