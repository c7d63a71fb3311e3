import { detectDrift } from '@mandate/matching'
import { Link } from '@tanstack/react-router'
import type { WishedUse } from '../../lib/WishSlots.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { matchingWords } from '../../words/matching.ts'
import { observeUses } from './observeUses.ts'
import type { Wishes } from './useWishes.ts'

const words = matchingWords.wish

/** Whether the present delegate moves away from what was expected of it. Suggests, never acts. */
export function DriftNotice({ uses, wishes }: { uses: readonly WishedUse[]; wishes: Wishes }) {
  const holder = uses[0]?.holder
  if (holder === undefined) return null
  if (!wishes.isKnown) return <AnswerFirst />
  const promised = wishes.promisedBy(holder)
  if (promised === undefined) return null
  const observed = observeUses(uses, { holder, promised, wishOf: wishes.wishOf })
  const drift = detectDrift(observed)
  const compared = observed.filter(({ outcome }) => outcome !== 'missed')
  const alike = compared.filter(({ outcome }) => outcome === 'agreed').length
  if (compared.length === 0) return null
  if (drift.kind === 'steady') {
    return <p className="text-sm text-muted">{words.steady(alike, compared.length)}</p>
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
      <strong>{words.drifting}</strong> {words.driftReason(alike, compared.length, promised)}{' '}
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
