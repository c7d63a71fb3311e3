import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { delegationPreview, type PowerChange } from '@mandate/governance/delegationPreview'
import { wholeBasisPoints } from '@mandate/governance/split'
import type { DelegationFacts } from './useDelegationFacts.ts'

export type Preview =
  /** Already so. */
  | { kind: 'same' }
  /** The choice changes, but there is nothing to move yet. */
  | { kind: 'empty' }
  | { kind: 'moves'; changes: readonly PowerChange[] }

/** What delegating to `to` (null: nobody) would change. */
export function previewRows(facts: DelegationFacts, to: string | null): Preview {
  const target = to?.toLowerCase() ?? null
  if (facts.delegate === target) return { kind: 'same' }
  const [everywhere] = delegationPreview(
    { units: facts.units, before: wholeTo(facts.delegate), after: wholeTo(target), now: 0n },
    (account) => facts.powerOf.get(account) ?? 0n,
  )
  return everywhere === undefined
    ? { kind: 'empty' }
    : { kind: 'moves', changes: everywhere.changes }
}

function wholeTo(delegate: string | null): readonly Delegation[] {
  if (delegate === null) return []
  const shares = [{ delegate, basisPoints: wholeBasisPoints }]
  return [{ topic: defaultTopic, shares, endsAt: null }]
}
