import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'

/** Everything to one delegate, without an end; null: to nobody. */
export function wholeDelegation(delegate: string | null): Delegation {
  const shares = delegate === null ? [] : [{ delegate, basisPoints: wholeBasisPoints }]
  return { topic: defaultTopic, shares, endsAt: null }
}
