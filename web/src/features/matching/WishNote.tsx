import { Check, X } from 'lucide-react'
import type { WishedUse } from '../../lib/WishSlots.ts'
import { matchingWords } from '../../words/matching.ts'
import type { Wishes } from './useWishes.ts'

const words = matchingWords.wish
/** Below this nobody could say. */
const sureEnough = 0.6

/** What the person would have chosen, beside what was done with their power. */
export function WishNote({ use, wishes }: { use: WishedUse; wishes: Wishes }) {
  const wish = wishes.wishOf(use.proposal.id)
  if (wish === null || use.status === 'waiting') return null
  if (wish.sureness < sureEnough) return <p className="mt-0.5 text-sm text-muted">{words.unsure}</p>
  const sentence = (wish.isAnswer ? words.answered : words.likely)[wish.choice]
  const cast = use.ballot?.choice
  const isDecisive = cast === 'for' || cast === 'against'
  const Sign = cast === wish.choice ? Check : X
  return (
    <p className="mt-0.5 flex items-center gap-1.5 text-sm text-muted">
      {isDecisive ? (
        <Sign
          aria-label={cast === wish.choice ? words.alike : words.different}
          className={`size-4 shrink-0 ${cast === wish.choice ? 'text-for' : 'text-warn'}`}
        />
      ) : null}
      {sentence}
    </p>
  )
}
