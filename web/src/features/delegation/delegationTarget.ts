import { shortAddress } from '../../lib/shortAddress.ts'
import { delegationWords } from '../../words/delegation.ts'

/** Somebody to hand one's voting power to; null: nobody. */
export type Target = { address: string; name: string | null } | null

export type DelegationKind = 'other' | 'self' | 'nobody'

export function kindOf(target: Target, account: string | undefined): DelegationKind {
  if (target === null) return 'nobody'
  return target.address.toLowerCase() === account?.toLowerCase() ? 'self' : 'other'
}

/** Whether a delegation is only ended, so that nothing is left to choose: to oneself, or one topic's. */
export function takesBack(
  kind: DelegationKind,
  { topic, purpose }: { topic?: number; purpose?: 'renew' },
): boolean {
  switch (kind) {
    case 'other':
      return false
    case 'self':
      return purpose !== 'renew'
    case 'nobody':
      return topic !== undefined
  }
}

/** How a target is called in a sentence. */
export function nameOf(target: Target): string {
  if (target === null) return delegationWords.preview.nobody
  return target.name ?? shortAddress(target.address)
}

/**
 * How a delegate of a draft is called by its delegator; null: by its address. Said anew for whoever looks: a draft keeps
 * no "yourself".
 */
export function nameOfEntry(
  { delegate, name }: { delegate: string; name: string | null },
  delegator: string,
): string | null {
  return delegate === delegator ? delegationWords.preview.yourself : name
}
