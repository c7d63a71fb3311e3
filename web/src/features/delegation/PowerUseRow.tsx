import { wholeBasisPoints } from '@mandate/governance/split'
import { Link } from '@tanstack/react-router'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { useWishSlots } from '../../lib/WishSlots.ts'
import { Time } from '../../ui/Time.tsx'
import { delegationWords } from '../../words/delegation.ts'
import type { PowerUse, RecordedProposal } from './delegationRecord.ts'

const words = delegationWords.mine

type NumberedProposal = RecordedProposal & { number: number; openedAt: number }
type Use = PowerUse<NumberedProposal>

/** One proposal, and what each who held a part of the power did on it. */
export function PowerUseRow(props: {
  /** All of the same proposal. */
  held: readonly Use[]
  account: string
  names: ReadonlyMap<string, string>
  now: number
}) {
  const { held, account, names, now } = props
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
          <Time time={proposal.openedAt} now={now} />
        </span>
      </div>
      <ul className="flex flex-col gap-2">
        {held.map((use) => (
          <li key={use.holder}>
            <HolderUse {...{ use, account, names }} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** What one holder did with its part. */
function HolderUse(props: { use: Use; account: string; names: ReadonlyMap<string, string> }) {
  const { use, account, names } = props
  const { holder, basisPoints, ballot, status } = use
  const { renderWish } = useWishSlots()
  const who = holder === account ? words.you : (names.get(holder) ?? shortAddress(holder))
  return (
    <>
      <p className="mt-1 text-sm">
        <span className="text-muted">
          {who} {basisPoints === wholeBasisPoints ? null : `(${formatBasisPoints(basisPoints)}) `}
        </span>
        {ballot === null ? (
          <span className={status === 'missed' ? 'text-warn' : 'text-muted'}>
            {status === 'missed' ? words.missed : words.waiting}
          </span>
        ) : (
          <span className={`font-medium ${tones[ballot.choice]}`}>
            {words.voted[ballot.choice]}
          </span>
        )}
      </p>
      {renderWish(use)}
      {ballot !== null && ballot.reason.trim() !== '' ? (
        <blockquote className="mt-2 line-clamp-4 border-l-2 border-line pl-3 text-sm whitespace-pre-line text-muted">
          {ballot.reason}
        </blockquote>
      ) : null}
    </>
  )
}

const tones = {
  for: 'text-for',
  against: 'text-against',
  abstain: 'text-abstain',
  split: 'text-ink',
}
