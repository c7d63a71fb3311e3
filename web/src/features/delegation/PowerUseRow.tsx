import { wholeBasisPoints } from '@mandate/governance/split'
import { Link } from '@tanstack/react-router'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { useWishSlots } from '../../lib/WishSlots.ts'
import { Time } from '../../ui/Time.tsx'
import { delegationWords } from '../../words/delegation.ts'
import type { PowerUse, RecordedProposal } from './delegationRecord.ts'
import type { OwnOverride } from './usePowerUses.ts'

const words = delegationWords.mine

type NumberedProposal = RecordedProposal & { number: number; openedAt: number }
type Use = PowerUse<NumberedProposal>

/** One proposal: how the person overrode its delegates, if it did, and what each who held a part of the power did. */
export function PowerUseRow(props: {
  /** All of the same proposal. */
  held: readonly Use[]
  override: OwnOverride | null
  account: string
  names: ReadonlyMap<string, string>
  now: number
}) {
  const { held, override, account, names, now } = props
  const proposal = held[0]?.proposal
  if (proposal === undefined) return null
  return (
    <li className="border-b border-line py-4 last:border-b-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link
          to="/proposals/$proposalId"
          params={{ proposalId: proposal.id }}
          className="font-medium hover:text-accent hover:underline"
        >
          <span className="figures mr-2 text-muted">{proposal.number}</span>
          {proposal.title}
        </Link>
        <span className="text-sm text-muted">
          <Time time={proposal.openedAt} now={now} isPast />
        </span>
      </div>
      {override === null ? null : <Override override={override} />}
      <ul className="flex flex-col gap-2">
        {held.map((use) => (
          <li key={use.holder}>
            <HolderUse
              {...{ use, account, names }}
              isOverridden={override !== null && use.holder !== account}
            />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** The person's own ballot with the power its delegates hold. */
function Override({ override }: { override: OwnOverride }) {
  const { choice, reason } = override
  return (
    <>
      <p className={`mt-1 text-sm font-medium ${tones[choice]}`}>{words.overrode[choice]}</p>
      <Reason text={reason} />
    </>
  )
}

/** What one holder did with its part. Overridden, its ballot is its own affair and did nothing with that part. */
function HolderUse(props: {
  use: Use
  account: string
  names: ReadonlyMap<string, string>
  isOverridden: boolean
}) {
  const { use, account, names, isOverridden } = props
  const { holder, basisPoints, ballot, status } = use
  const { renderWish } = useWishSlots()
  const isYou = holder === account
  const who = isYou ? words.you : (names.get(holder) ?? shortAddress(holder))
  return (
    <>
      <p className="mt-1 text-sm">
        <span className="text-muted">
          {who} {basisPoints === wholeBasisPoints ? null : `(${formatBasisPoints(basisPoints)}) `}
        </span>
        {ballot === null ? (
          <span className={status === 'missed' && !isOverridden ? 'text-warn' : 'text-muted'}>
            {status === 'missed' ? words.missed : words.waiting[isYou ? 'you' : 'other']}
          </span>
        ) : (
          <span className={isOverridden ? 'text-muted' : `font-medium ${tones[ballot.choice]}`}>
            {words.voted[ballot.choice]}
          </span>
        )}
        {isOverridden ? <span className="text-muted">{words.withoutYours}</span> : null}
      </p>
      {isOverridden ? null : renderWish(use)}
      <Reason text={ballot?.reason ?? ''} />
    </>
  )
}

function Reason({ text }: { text: string }) {
  if (text.trim() === '') return null
  return (
    <blockquote className="mt-2 line-clamp-4 border-l-2 border-line pl-3 text-sm wrap-anywhere whitespace-pre-line text-muted">
      {text}
    </blockquote>
  )
}

const tones = {
  for: 'text-for',
  against: 'text-against',
  abstain: 'text-abstain',
  split: 'text-ink',
}
