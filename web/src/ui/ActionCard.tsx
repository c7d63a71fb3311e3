import type { Clock } from '@mandate/governance/clock'
import clsx from 'clsx'
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DescribedAction } from '../lib/describedAction.ts'
import { actionWords } from '../words/actions.ts'
import { Address } from './Address.tsx'
import { Amount } from './Amount.tsx'
import { CopyButton } from './CopyButton.tsx'
import { callSentence } from './callSentence.ts'

/** How amounts and accounts are written: the native currency, the DAO's token, and names of known accounts. */
export type ActionWriting = {
  currency: string
  token: { decimals: number; symbol: string }
  /** What the governor counts time in. */
  clock: Clock
  /** What the governor's quorum numerator is a share of; undefined until it is known. */
  quorumDenominator?: bigint
  nameOf: (address: string) => string | undefined
}

/** What one action would do, in plain words first and in the contract's words below. */
export function ActionCard(props: { action: DescribedAction; writing: ActionWriting }) {
  const { action, writing } = props
  switch (action.kind) {
    case 'nothing':
      return (
        <Frame>
          <p>{actionWords.nothing}</p>
          {action.note === null ? null : (
            <p className="text-sm text-muted">
              {actionWords.note}: <q className="break-words">{action.note}</q>
            </p>
          )}
        </Frame>
      )
    case 'nativeTransfer':
      return (
        <Frame>
          <Sentence>
            {actionWords.send}
            <Amount
              units={action.value}
              decimals={18}
              symbol={writing.currency}
              form="exact"
              className="font-medium"
            />
            {actionWords.to} <Account address={action.to} writing={writing} />
          </Sentence>
        </Frame>
      )
    case 'tokenTransfer':
      return (
        <Frame>
          <TokenTransfer action={action} writing={writing} />
        </Frame>
      )
    case 'call':
      return (
        <Frame>
          <CallDescription action={action} writing={writing} />
        </Frame>
      )
    case 'unverified':
      return (
        <Frame>
          <Sentence>
            <TriangleAlert aria-hidden="true" className="size-4.5 text-warn" />
            <span className="font-medium text-warn">{actionWords.unverified}</span>
            <Account address={action.target} writing={writing} />
            <ValueSent value={action.value} currency={writing.currency} />
          </Sentence>
          <p className="text-sm text-muted">{actionWords.unverifiedMeaning[action.contract]}</p>
          <RawData text={action.calldata} />
        </Frame>
      )
  }
}

function TokenTransfer(props: {
  action: Extract<DescribedAction, { kind: 'tokenTransfer' }>
  writing: ActionWriting
}) {
  const { action, writing } = props
  if (action.isOwnToken) {
    return (
      <Sentence>
        {actionWords.send}
        <Amount units={action.value} {...writing.token} form="exact" className="font-medium" />
        {actionWords.to} <Account address={action.to} writing={writing} />
      </Sentence>
    )
  }
  return (
    <>
      <Sentence>
        {actionWords.sendUnknownToken(action.value.toLocaleString('en'))}
        <Account address={action.token} writing={writing} />
        {actionWords.to} <Account address={action.to} writing={writing} />
      </Sentence>
      <p className="text-sm text-warn">{actionWords.form}</p>
    </>
  )
}

function CallDescription(props: {
  action: Extract<DescribedAction, { kind: 'call' }>
  writing: ActionWriting
}) {
  const { action, writing } = props
  const sentence = callSentence(action, writing)
  return (
    <>
      {sentence === undefined ? null : <p>{sentence}</p>}
      <Sentence isQuiet={sentence !== undefined}>
        {actionWords.call}
        <code className="min-w-0 rounded bg-sunken px-1.5 py-0.5 font-mono text-[0.9em] wrap-anywhere">
          {action.functionName}
        </code>
        {actionWords.on} <Account address={action.target} writing={writing} />
        <ValueSent value={action.value} currency={writing.currency} />
      </Sentence>
      {action.evidence === 'known' ? null : (
        <p className="text-sm text-warn">{actionWords[action.evidence]}</p>
      )}
      <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[minmax(7rem,auto)_1fr]">
        {action.arguments.map(({ name, type, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a function's arguments keep their places
          <div key={index} className="contents">
            <dt className="text-muted">
              {name} <span className="font-mono text-xs">{type}</span>
            </dt>
            <dd className="min-w-0 font-mono break-all">
              {type === 'address' ? <Account address={value} writing={writing} /> : value}
            </dd>
          </div>
        ))}
      </dl>
      {action.inner.length === 0 ? null : (
        <div className="mt-1 flex flex-col gap-2 border-l-2 border-line pl-4">
          <p className="text-sm text-muted">{actionWords.inner}</p>
          {action.inner.map((inner, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: calls keep their order
            <ActionCard key={index} action={inner} writing={writing} />
          ))}
        </div>
      )}
    </>
  )
}

function Frame({ children }: { children: ReactNode }) {
  return <div className="flex min-w-0 flex-col gap-2">{children}</div>
}

function Sentence({ isQuiet = false, children }: { isQuiet?: boolean; children: ReactNode }) {
  return (
    <p
      className={clsx(
        'flex flex-wrap items-center gap-x-1.5 gap-y-1',
        isQuiet && 'text-sm text-muted',
      )}
    >
      {children}
    </p>
  )
}

function Account({ address, writing }: { address: string; writing: ActionWriting }) {
  return (
    <Address
      address={address}
      name={writing.nameOf(address.toLowerCase())}
      avatarSize={20}
      canCopy
    />
  )
}

function ValueSent({ value, currency }: { value: bigint; currency: string }) {
  if (value === 0n) return null
  return (
    <>
      {actionWords.withValue}
      <Amount units={value} decimals={18} symbol={currency} form="exact" className="font-medium" />
    </>
  )
}

function RawData({ text }: { text: string }) {
  return (
    <details className="text-sm">
      <summary className="text-muted">{actionWords.raw}</summary>
      <div className="mt-1 flex items-start gap-2">
        <code className="max-h-40 min-w-0 overflow-auto font-mono text-xs break-all">{text}</code>
        <CopyButton text={text} label={actionWords.raw} />
      </div>
    </details>
  )
}
