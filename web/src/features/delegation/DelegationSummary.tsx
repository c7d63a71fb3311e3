import { defaultTopic } from '@mandate/governance/delegation'
import { primaryPosition } from '@mandate/governance/split'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatList } from '../../lib/formatList.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { AccountAvatar } from '../../ui/AccountAvatar.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { DelegateButton } from './DelegateButton.tsx'
import type { DelegationPart } from './useMyDelegation.ts'
import { type WhoVotes, whoVotes } from './whoVotes.ts'

const words = delegationWords.mine

/** Who votes with this account's power now, and the ways out. Times in seconds on the chain's clock. */
export function DelegationSummary(props: {
  account: string
  /** Every part that has not ended. */
  standing: readonly DelegationPart[]
  balance: bigint
  votingPower: bigint
  now: number
  names: ReadonlyMap<string, string>
  /** How another delegate is found where matches cannot be: nothing where they can. */
  elsewhere?: ReactNode
  children: ReactNode
}) {
  const { account, standing, balance, votingPower, now, names, elsewhere } = props
  const unit = useTokenUnit()
  const who = whoVotes(account, standing)
  const whole = standing.filter(({ topic }) => topic === defaultTopic)
  const primary = whole.find(({ position }) => position === primaryPosition)
  const delegate = primary?.delegate ?? null
  const isSelf = who.kind === 'self'
  const received = votingPower - (isSelf ? balance : 0n)
  return (
    <section className="card flex flex-col gap-6 p-6 sm:p-8">
      <div className="flex items-start gap-4">
        {delegate === null || who.kind === 'several' ? null : (
          <AccountAvatar address={delegate} size={52} />
        )}
        <div className="min-w-0">
          <h2 className="title text-2xl sm:text-3xl">
            <Headline {...{ who, names }} />
          </h2>
          <p className="mt-1.5 text-muted">
            {leadOf(who)}
            {primary === undefined || primary.since === null || isSelf ? null : (
              <>
                {words.delegatedWhen} <Time time={Number(primary.since)} now={now} isPast />
              </>
            )}
          </p>
        </div>
      </div>
      <dl className="flex flex-wrap gap-x-12 gap-y-4">
        <Fact name={words.units}>
          {balance === 0n ? words.noTokens : <Amount units={balance} {...unit} />}
        </Fact>
        {received > 0n && whole.length <= 1 ? (
          <Fact name={words.received}>
            <Amount units={received} {...unit} />
          </Fact>
        ) : null}
      </dl>
      {props.children}
      <WaysOut {...{ account, delegate, isSelf }} isMatched={elsewhere === undefined} />
      {elsewhere}
    </section>
  )
}

function leadOf(who: WhoVotes): string | null {
  switch (who.kind) {
    case 'nobody':
      return who.exceptOn.length === 0 ? words.nobodyLead : words.nobodyExceptLead
    case 'self':
      return who.exceptOn.length === 0 ? words.selfLead : words.selfExceptLead
    case 'one':
    case 'several':
      return null
  }
}

function Headline({ who, names }: { who: WhoVotes; names: ReadonlyMap<string, string> }) {
  const { nameOf: topicName } = useTopics()
  const called = (topics: readonly number[]) => formatList(topics.map(topicName))
  switch (who.kind) {
    case 'nobody':
      return who.exceptOn.length === 0 ? words.nobody : words.nobodyExcept(called(who.exceptOn))
    case 'self':
      return who.exceptOn.length === 0 ? words.self : words.selfExcept(called(who.exceptOn))
    case 'several':
      return (who.withSelf ? words.severalAndYou : words.several)(who.others)
    case 'one':
      return <OneVotes delegate={who.delegate} name={names.get(who.delegate)} />
  }
}

function OneVotes({ delegate, name }: { delegate: string; name: string | undefined }) {
  return (
    <>
      <Link
        to="/delegates/$address"
        params={{ address: delegate }}
        className="underline decoration-line underline-offset-4 hover:decoration-accent"
      >
        {name ?? shortAddress(delegate)}
      </Link>{' '}
      {words.otherVotes}
    </>
  )
}

function WaysOut(props: {
  account: string
  delegate: string | null
  isSelf: boolean
  isMatched: boolean
}) {
  const { account, delegate, isSelf, isMatched } = props
  const self = { address: account, name: null }
  return (
    <div className="flex flex-wrap gap-2.5">
      {isMatched ? (
        <Link to="/match" className={buttonClass(delegate === null ? 'primary' : 'secondary')}>
          {delegate === null || isSelf ? words.find : delegationWords.change}
        </Link>
      ) : null}
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
