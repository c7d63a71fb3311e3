import type { Evidence, Match } from '@mandate/matching'
import { Link } from '@tanstack/react-router'
import { Check, X } from 'lucide-react'
import { matchingWords } from '../../words/matching.ts'
import type { Matching } from './useMatching.ts'

const words = matchingWords.matches

/** On which answers the delegate agrees and differs, each with the proposal it voted on. */
export function EvidenceList({ match, matching }: { match: Match; matching: Matching }) {
  const { agreements, differences, contradictions } = match
  if (agreements.length + differences.length === 0) {
    return <p className="text-sm text-muted">{words.noCommon}</p>
  }
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
        <p className="mt-2 text-warn">
          {words.contradiction}{' '}
          {contradictions.map(({ proposal }) => (
            <ProposalLink key={proposal} id={proposal} matching={matching} />
          ))}
        </p>
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
        <ProposalLink id={item} matching={matching} />
        <span className="block text-muted">
          {source === 'ballot' ? words.theirs[choice] : words.declares[choice]}, {words.you[answer]}
        </span>
        {isDecisive ? <span className="block text-muted">{words.decisive}</span> : null}
      </span>
    </li>
  )
}

function ProposalLink({ id, matching }: { id: string; matching: Matching }) {
  const proposal = matching.proposalById.get(id)
  if (proposal === undefined) return <span>{id}</span>
  return (
    <Link
      to="/proposals/$proposalId"
      params={{ proposalId: id }}
      className="underline decoration-line underline-offset-4 hover:decoration-accent"
    >
      {proposal.title}
    </Link>
  )
}
