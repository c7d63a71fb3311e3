import {
  applyDelegations,
  type Delegation,
  effectiveDelegation,
} from '@mandate/governance/delegation'

/** Who votes with the delegator's units on a topic, and with how many of them, in basis points. */
export type DecidingDelegate = { topic: number; delegate: string; basisPoints: number }

/** Who votes, once `changes` were made, on each topic that they name: where a topic is taken back, the default's delegates. */
export function decidingDelegates(
  { delegations, now }: { delegations: readonly Delegation[]; now: bigint },
  changes: readonly Delegation[],
): readonly DecidingDelegate[] {
  const after = applyDelegations(delegations, changes)
  return changes.flatMap(({ topic }) =>
    (effectiveDelegation(after, topic, now)?.shares ?? []).map((share) => ({ topic, ...share })),
  )
}
