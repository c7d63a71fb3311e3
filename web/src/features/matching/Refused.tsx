import { Link } from '@tanstack/react-router'
import { useDao } from '../../lib/DaoContext.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { matchingWords } from '../../words/matching.ts'

const words = matchingWords.refused

/** The record cannot tell delegates apart: no guess, the reason, and other ways to choose. */
export function Refused({ reason }: { reason: string }) {
  const { questionnaire } = useDao()
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-6">
      <header>
        <h1 className="title text-4xl sm:text-5xl">{words.heading}</h1>
        <p className="mt-3 text-lg text-muted">{words.lead}</p>
      </header>
      <p className="card p-5">
        {reason} {questionnaire === undefined ? null : words.questionnaire}
      </p>
      <p className="text-muted">{words.statements}</p>
      <div className="flex flex-wrap gap-2.5">
        <Link to="/delegates" className={buttonClass('primary')}>
          {words.browse}
        </Link>
        <Link to="/delegation" className={buttonClass()}>
          {words.keep}
        </Link>
      </div>
    </div>
  )
}
