import { delegationPreview, type PowerChange } from '@mandate/governance/delegationPreview'
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
  const changes = delegationPreview(
    { units: facts.units, from: facts.delegate, to: target },
    (account) => facts.powerOf.get(account) ?? 0n,
  )
  return changes.length === 0 ? { kind: 'empty' } : { kind: 'moves', changes }
}
