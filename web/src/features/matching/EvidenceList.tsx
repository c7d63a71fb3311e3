import type { Evidence, Match } from '@mandate/matching'
import { Link } from '@tanstack/react-router'
import { Check, X } from 'lucide-react'
import { matchingWords } from '../../words/matching.ts'
import { MatterLink } from './MatterLink.tsx'
import type { Matching } from './useMatching.ts'

const words = matchingWords.matches

/** On which answers the delegate agrees and differs, each with the proposal it voted on. */
export function EvidenceList({ match, matching }: { match: Match; matching: Matching }) {
  const { agreements, differences, contradictions } = match
  const isBlank = agreements.length + differences.length + contradictions.length === 0
  if (isBlank) return <p className="text-sm text-muted">{words.noCommon}</p>
  return (
    <details className="border-t border-line pt-3 text-sm">
      <summary className="text-accent">
        {words.agreements(agreements.length)} · {words.differences(differences.length)}
      </summary>
      <ul className="mt-2 flex flex-col">
        {[...differences, ...agreements].map((evidence) => (
          <EvidenceRow
            key={evidence.item}
            {...{ evidence, matching }}
            isDecisive={match.dependsOn.includes(evidence.item)}
          />
        ))}
      </ul>
      {contradictions.length === 0 ? null : (
        <>
          <p className="mt-2 text-warn">{words.contradiction}</p>
          <ul className="flex flex-col">
            {contradictions.map(({ question, proposal }) => (
              <li key={question} className="flex flex-wrap gap-x-3 py-1">
                <MatterLink id={proposal} matching={matching} />
                <Link
                  to="/delegates/$address"
                  params={{ address: match.delegate }}
                  hash={`stance-${question}`}
                  className="text-accent underline"
                >
                  {words.toStance}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

function EvidenceRow(props: { evidence: Evidence; matching: Matching; isDecisive: boolean }) {
  const { evidence, matching, isDecisive } = props
  const { item, answer, choice, source } = evidence
  const isAlike = answer === choice
  const Sign = isAlike ? Check : X
  return (
    <li className="flex items-start gap-2.5 border-b border-line py-2.5 last:border-b-0">
      <Sign
        aria-hidden="true"
        className={`mt-0.5 size-4 shrink-0 ${isAlike ? 'text-for' : 'text-against'}`}
      />
      <span>
        <MatterLink id={item} matching={matching} />
        <span className="block text-muted">
          {source === 'ballot' ? words.theirs[choice] : words.declares[choice]}, {words.you[answer]}
        </span>
        {isDecisive ? <span className="block text-muted">{words.decisive}</span> : null}
      </span>
    </li>
  )
}
