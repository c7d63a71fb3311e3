import { detectDrift } from '@mandate/matching'
import { Link } from '@tanstack/react-router'
import type { WishedRecord, WishedUse } from '../../lib/WishSlots.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { matchingWords } from '../../words/matching.ts'
import { observeUses } from './observeUses.ts'
import type { Wishes } from './useWishes.ts'

const words = matchingWords.wish

/** Whether anybody who holds the power now moves away from what was expected. Suggests, never acts. */
export function DriftNotice({ uses, holders, wishes }: WishedRecord & { wishes: Wishes }) {
  if (holders.length === 0) return null
  if (!wishes.isKnown) return <AnswerFirst />
  return holders.map((holder) => <DriftOf key={holder.address} {...{ uses, wishes }} {...holder} />)
}

function DriftOf(props: {
  uses: readonly WishedUse[]
  wishes: Wishes
  address: string
  name: string
}) {
  const { uses, wishes, address, name } = props
  const promised = wishes.promisedBy(address)
  if (promised === undefined) return null
  const observed = observeUses(uses, { holder: address, promised, wishOf: wishes.wishOf })
  const drift = detectDrift(observed)
  const compared = observed.filter(({ outcome }) => outcome !== 'missed')
  const alike = compared.filter(({ outcome }) => outcome === 'agreed').length
  if (compared.length === 0) return null
  if (drift.kind === 'steady') {
    return <p className="text-sm text-muted">{words.steady(name, alike, compared.length)}</p>
  }
  const since = uses.find(({ proposal }) => proposal.id === drift.since)?.proposal
  return (
    <Notice
      tone="warn"
      role="status"
      action={
        <Link to="/match" className={buttonClass('secondary', 'small')}>
          {words.findAnother}
        </Link>
      }
    >
      <strong>{words.drifting(name)}</strong> {words.driftReason(alike, compared.length, promised)}{' '}
      {since === undefined ? null : (
        <>
          {words.since}{' '}
          <Link
            to="/proposals/$proposalId"
            params={{ proposalId: since.id }}
            className="underline underline-offset-4"
          >
            {since.number} {since.title}
          </Link>
          .
        </>
      )}{' '}
      {words.yours}
    </Notice>
  )
}

/** Without answers there is nothing to compare with. */
function AnswerFirst() {
  return (
    <p className="text-sm text-muted">
      {words.answerFirst}{' '}
      <Link to="/match" className="text-accent underline">
        {words.toQuestions}
      </Link>
    </p>
  )
}
