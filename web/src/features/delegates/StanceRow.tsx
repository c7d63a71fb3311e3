import { Link } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { Time } from '../../ui/Time.tsx'
import type { ProfileWords } from '../../words/profile.ts'
import { stanceWords as words } from '../../words/stances.ts'
import type { ComparedStance, SubjectBallot } from './compareStances.ts'
import { Declaration } from './Declaration.tsx'

/** One statement: what is declared, what was done, and whether the two agree. `isDated`: it says itself when it was declared. */
export function StanceRow(
  props: ComparedStance & { about: ProfileWords; isLoading: boolean; isDated: boolean },
) {
  const { stance, question, ballot, verdict, related, about, isLoading, isDated } = props
  return (
    <li
      id={`stance-${stance.question}`}
      className="flex scroll-mt-24 flex-col gap-1.5 border-b border-line py-4 last:border-b-0"
    >
      <p className="flex items-baseline justify-between gap-4">
        <span className="font-medium">{question?.text ?? readable(stance.question)}</span>
        <span className="font-medium whitespace-nowrap">{words.declared[stance.choice]}</span>
      </p>
      <p className="text-sm text-muted empty:hidden">
        {isDated ? <Declaration {...stance} /> : null}
        {isDated && question === undefined ? ' · ' : null}
        {question === undefined ? words.notAsked : null}
      </p>
      {verdict === 'contradicted' ? (
        <p className="flex items-start gap-1.5 text-sm font-medium text-warn">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {about.contradicted}
        </p>
      ) : null}
      {ballot === undefined ? null : <BallotLine ballot={ballot} label={about.onThis} />}
      {related.length === 0 ? null : (
        <details className="text-sm">
          <summary className="text-accent">{words.related(related.length)}</summary>
          {related.map((one) => (
            <BallotLine key={one.proposal} ballot={one} />
          ))}
        </details>
      )}
      {!isLoading && ballot === undefined && related.length === 0 ? (
        <p className="text-sm text-muted">{about.untested}</p>
      ) : null}
    </li>
  )
}

function BallotLine({ ballot, label }: { ballot: SubjectBallot; label?: string }) {
  const { proposal, number, title, choice, castAt } = ballot
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
      {label === undefined ? null : <span className="text-muted">{label}</span>}
      <ChoiceWord choice={choice} />
      <Link
        to="/proposals/$proposalId"
        params={{ proposalId: proposal }}
        className="underline decoration-line underline-offset-4 hover:decoration-accent"
      >
        <span className="figures text-muted">{number}</span> {title}
      </Link>
      <span className="text-muted">
        <Time time={castAt} />
      </span>
    </p>
  )
}

/** A question without words is known by its id alone: `ship-upgrades-faster`. */
function readable(question: string): string {
  const text = question.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
