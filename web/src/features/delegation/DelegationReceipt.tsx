import { governanceTokenAbi } from '@mandate/protocol/abis'
import { Link } from '@tanstack/react-router'
import { CircleCheck } from 'lucide-react'
import { getAddress } from 'viem'
import { useReadContract } from 'wagmi'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import type { TransactionState } from '../../lib/transactionState.ts'
import { CopyButton } from '../../ui/Address.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { commonWords } from '../../words/common.ts'
import { delegationWords } from '../../words/delegation.ts'
import { type DelegationKind, nameOf, type Target } from './delegationTarget.ts'

const words = delegationWords.receipt

type Mined = Extract<TransactionState, { step: 'indexed' | 'unindexed' }>

/** What has moved: the delegate's power read from the chain at the transaction's own block. */
export function DelegationReceipt(props: {
  target: Target
  kind: DelegationKind
  state: Mined
  onClose: () => void
}) {
  const { target, kind, state, onClose } = props
  const { contracts, chain } = useDao()
  const unit = useTokenUnit()
  const power = useReadContract({
    address: contracts.token,
    abi: governanceTokenAbi,
    functionName: 'getVotes',
    args: [getAddress(target?.address ?? contracts.token)],
    chainId: chain.id,
    blockNumber: state.block,
    query: { enabled: target !== null },
  })
  return (
    <div className="flex flex-col gap-5">
      <p role="status" className="flex items-start gap-3 text-lg">
        <CircleCheck aria-hidden="true" className="mt-0.5 size-6 shrink-0 text-for" />
        {sentences[kind](nameOf(target))}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2.5 text-sm">
        {target === null || power.data === undefined ? null : (
          <Fact
            name={words.power(kind === 'self' ? delegationWords.preview.yourself : nameOf(target))}
          >
            <Amount units={power.data} {...unit} className="font-medium" />
          </Fact>
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
        <Button onClick={onClose}>{words.close}</Button>
        <Link to="/delegation" onClick={onClose} className={buttonClass('primary')}>
          {words.watch}
        </Link>
      </div>
    </div>
  )
}

const sentences = {
  other: words.gave,
  self: () => words.self,
  nobody: () => words.nobody,
} satisfies Record<DelegationKind, (name: string) => string>

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 text-right">{children}</dd>
    </>
  )
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
