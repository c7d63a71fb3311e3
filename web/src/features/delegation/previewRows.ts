import {
  applyDelegations,
  checkDelegations,
  type Delegation,
  type DelegationProblem,
} from '@mandate/governance/delegation'
import { delegationPreview, type TopicMoves } from '@mandate/governance/delegationPreview'
import type { DelegationFacts } from './useDelegationFacts.ts'

export type Preview =
  /** Nothing was chosen yet. */
  | { kind: 'nothing' }
  /** The token would refuse it. */
  | { kind: 'refused'; problem: DelegationProblem }
  /** Already so. */
  | { kind: 'same' }
  /** The choice changes, but there is nothing to move yet. */
  | { kind: 'empty' }
  /** Only the time until which it counts changes. */
  | { kind: 'term' }
  | { kind: 'moves'; moves: readonly TopicMoves[] }

/** What `changes` would do to the delegations that stand. */
export function previewRows(facts: DelegationFacts, changes: readonly Delegation[]): Preview {
  const { units, delegations: before, now } = facts
  if (changes.length === 0) return { kind: 'nothing' }
  const problem = checkDelegations(before, changes, now)
  if (problem !== null) return { kind: 'refused', problem }
  const after = applyDelegations(before, changes)
  if (describe(before) === describe(after)) return { kind: 'same' }
  if (units === 0n) return { kind: 'empty' }
  const moves = delegationPreview({ units, before, after, now }, facts.powerOf)
  return moves.length === 0 ? { kind: 'term' } : { kind: 'moves', moves }
}

function describe(delegations: readonly Delegation[]): string {
  const texts = delegations.map(({ topic, shares, endsAt }) =>
    [topic, endsAt ?? '', ...shares.flatMap((one) => [one.delegate, one.basisPoints])]
      .join(' ')
      .toLowerCase(),
  )
  return texts.toSorted().join('\n')
}
