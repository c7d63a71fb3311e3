import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { AccountAvatar } from '../../ui/AccountAvatar.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { DelegateButton } from './DelegateButton.tsx'

const words = delegationWords.mine

/** Who votes with this account's power now, and the ways out. Times in seconds on the chain's clock. */
export function DelegationSummary(props: {
  account: string
  /** The first of those who hold the default delegation. */
  delegate: string | null
  /** How many hold it. */
  partCount: number
  balance: bigint
  votingPower: bigint
  since: number | null
  now: number
  names: ReadonlyMap<string, string>
  children: ReactNode
}) {
  const { account, delegate, partCount, balance, votingPower, since, now, names } = props
  const unit = useTokenUnit()
  const isSelf = delegate === account && partCount === 1
  const received = votingPower - (isSelf ? balance : 0n)
  return (
    <section className="card flex flex-col gap-6 p-6 sm:p-8">
      <div className="flex items-start gap-4">
        {delegate === null ? null : <AccountAvatar address={delegate} size={52} />}
        <div className="min-w-0">
          <h2 className="title text-2xl sm:text-3xl">
            <Headline {...{ delegate, isSelf, partCount, names }} />
          </h2>
          <p className="mt-1.5 text-muted">
            {delegate === null ? words.nobodyLead : isSelf ? words.selfLead : null}
            {delegate !== null && !isSelf && since !== null ? (
              <>
                {words.sinceBefore} <Time time={since} now={now} />
              </>
            ) : null}
          </p>
        </div>
      </div>
      <dl className="flex flex-wrap gap-x-12 gap-y-4">
        <Fact name={words.units}>
          {balance === 0n ? words.noTokens : <Amount units={balance} {...unit} />}
        </Fact>
        {received > 0n && partCount <= 1 ? (
          <Fact name={words.received}>
            <Amount units={received} {...unit} />
          </Fact>
        ) : null}
      </dl>
      {props.children}
      <WaysOut {...{ account, delegate, isSelf }} />
    </section>
  )
}

function Headline(props: {
  delegate: string | null
  isSelf: boolean
  partCount: number
  names: ReadonlyMap<string, string>
}) {
  const { delegate, isSelf, partCount, names } = props
  if (delegate === null) return words.nobody
  if (isSelf) return words.self
  if (partCount > 1) return words.several(partCount)
  return (
    <>
      <Link
        to="/delegates/$address"
        params={{ address: delegate }}
        className="underline decoration-line underline-offset-4 hover:decoration-accent"
      >
        {names.get(delegate) ?? shortAddress(delegate)}
      </Link>{' '}
      {words.otherVotes}
    </>
  )
}

function WaysOut(props: { account: string; delegate: string | null; isSelf: boolean }) {
  const { account, delegate, isSelf } = props
  const self = { address: account, name: null }
  return (
    <div className="flex flex-wrap gap-2.5">
      <Link to="/match" className={buttonClass(delegate === null ? 'primary' : 'secondary')}>
        {delegate === null || isSelf ? words.find : delegationWords.change}
      </Link>
      {isSelf ? null : (
        <DelegateButton
          target={self}
          size="medium"
          look="secondary"
          label={delegate === null ? words.toSelf : delegationWords.takeBack}
        />
      )}
      {delegate === null ? null : (
        <DelegateButton target={null} size="medium" look="quiet" label={words.toNobody} />
      )}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="mt-0.5 text-lg font-medium">{children}</dd>
    </div>
  )
}
