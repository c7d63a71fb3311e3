import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../ui/Button.tsx'
import { matchingWords } from '../../words/matching.ts'

const words = matchingWords.unclear

/** The answers do not tell yet: why, and what can be done. */
export function Unclear({ reason, hasNext }: { reason: string; hasNext: boolean }) {
  return (
    <div role="status" className="rounded-(--radius-card) bg-wash p-5">
      <h3 className="title text-xl">{words.heading}</h3>
      <p className="mt-1.5">{reason}</p>
      <p className="mt-1.5 text-sm text-muted">{hasNext ? words.answerMore : words.self}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Link to="/delegates" className={buttonClass('secondary', 'small')}>
          {words.browse}
        </Link>
        <Link to="/delegation" className={buttonClass('quiet', 'small')}>
          {words.keep}
        </Link>
      </div>
    </div>
  )
}
