import { Link } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { useTopics } from '../../indexer/useTopics.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { formatDate } from '../../lib/formatTime.ts'
import type { TransactionState } from '../../lib/transactionState.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { commonWords } from '../../words/common.ts'
import { delegationWords } from '../../words/delegation.ts'
import { DecidingPowers, type NamedDelegate } from './DecidingPowers.tsx'
import type { DelegationDraft } from './delegationDraft.ts'
import { type DelegationKind, nameOf, type Target } from './delegationTarget.ts'
import { Fact } from './Fact.tsx'

const words = delegationWords.receipt

type Mined = Extract<TransactionState, { step: 'indexed' | 'unindexed' }>

/** What has moved: the delegates' power read from the chain at the transaction's own block. */
export function DelegationReceipt(props: {
  target: Target
  kind: DelegationKind
  draft: DelegationDraft
  /** Who votes now where something changed. */
  deciding: readonly NamedDelegate[]
  state: Mined
  onClose: () => void
}) {
  const { target, kind, draft, deciding, state, onClose } = props
  const { chain } = useDao()
  // Whoever votes alone, or nobody: there are no delegates to watch.
  const isWatched = kind === 'other' || draft.scope === 'split'
  return (
    <div className="flex flex-col gap-5">
      <p role="status" className="flex items-start gap-3 text-lg">
        <CircleCheck aria-hidden="true" className="mt-0.5 size-6 shrink-0 text-for" />
        <Sentence {...{ target, kind, draft }} />
      </p>
      <dl className="grid grid-cols-[minmax(0,auto)_minmax(7.5rem,1fr)] gap-x-6 gap-y-2.5 text-sm">
        <DecidingPowers deciding={deciding} block={state.block} />
        {draft.endsAt === null ? null : (
          <Fact name={words.ends}>{formatDate(Number(draft.endsAt))}</Fact>
        )}
        <Fact name={words.block}>
          <span className="figures">{state.block.toString()}</span>
        </Fact>
        <Fact name={words.transaction}>
          <TransactionHash hash={state.hash} explorerUrl={chain.explorerUrl} />
        </Fact>
      </dl>
      {state.step === 'unindexed' ? <Notice>{words.late}</Notice> : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look={isWatched ? 'secondary' : 'primary'} onClick={onClose}>
          {words.close}
        </Button>
        {isWatched ? (
          <Link to="/delegation" onClick={onClose} className={buttonClass('primary')}>
            {words.watch}
          </Link>
        ) : null}
      </div>
    </div>
  )
}

function Sentence(props: { target: Target; kind: DelegationKind; draft: DelegationDraft }) {
  const { target, kind, draft } = props
  const { nameOf: topicName } = useTopics()
  const named = draft.topics.map(topicName)
  if (draft.scope === 'split') return words.split(draft.entries.length)
  if (draft.scope === 'topics') {
    return target === null ? words.topicsBack(named) : words.gaveTopics(nameOf(target), named)
  }
  switch (kind) {
    case 'other':
      return words.gave(nameOf(target))
    case 'self':
      return words.self
    case 'nobody':
      return words.nobody
  }
}

function TransactionHash({ hash, explorerUrl }: { hash: string; explorerUrl?: string }) {
  const short = `${hash.slice(0, 10)}…${hash.slice(-6)}`
  return (
    <span className="inline-flex items-center gap-1">
      {explorerUrl === undefined ? (
        <code className="figures text-xs" title={hash}>
          {short}
        </code>
      ) : (
        <a
          href={`${explorerUrl}/tx/${hash}`}
          target="_blank"
          rel="noopener noreferrer"
          className="figures font-mono text-xs text-accent underline"
        >
          {short}
        </a>
      )}
      <CopyButton text={hash} label={commonWords.copy} />
    </span>
  )
}
