import { checkSplit, type Share, type SplitProblem, splitUnits } from './split.ts'
import { checkEnd, isInForce, type TermProblem } from './terms.ts'

/** The topic of a delegation that counts wherever no topic has one of its own. */
export const defaultTopic = 0

/** Topics are numbered from 1 to this. */
export const maximumTopic = 16

/** Most topics for which one account may delegate apart from its default. */
export const maximumTopicDelegations = 4

/** A delegator's standing instruction for one topic. */
export type Delegation = {
  topic: number
  /** None: nobody holds the units; for a topic, that it has no delegation of its own. */
  shares: readonly Share[]
  /** Seconds from which on it is over; null: it has no end. */
  endsAt: bigint | null
}

/** Units of one delegator that a delegate holds. */
export type HeldUnits = { delegate: string; units: bigint }

export type DelegationProblem =
  | { kind: 'unknownTopic'; topic: number; maximum: number }
  | { kind: 'repeatedTopic'; topic: number }
  | { kind: 'tooManyTopics'; count: number; maximum: number }
  | { kind: 'split'; topic: number; problem: SplitProblem }
  | { kind: 'term'; topic: number; problem: TermProblem }

/**
 * The delegation that decides over `topic` at `timepoint`: the topic's own while it is in force, else the default, else
 * none.
 */
export function effectiveDelegation(
  delegations: readonly Delegation[],
  topic: number,
  timepoint: bigint,
): Delegation | null {
  const inForce = delegations.filter(
    ({ shares, endsAt }) => shares.length > 0 && isInForce(endsAt, timepoint),
  )
  const own = inForce.find((delegation) => delegation.topic === topic)
  return own ?? inForce.find((delegation) => delegation.topic === defaultTopic) ?? null
}

/** Who holds an account's `units` on a topic, and how many each; together all of them, or nobody any. */
export function heldUnits(
  { units, delegations }: { units: bigint; delegations: readonly Delegation[] },
  topic: number,
  timepoint: bigint,
): readonly HeldUnits[] {
  const shares = effectiveDelegation(delegations, topic, timepoint)?.shares ?? []
  const amounts = splitUnits(units, shares)
  return shares.map(({ delegate }, index) => ({ delegate, units: amounts[index] ?? 0n }))
}

/** The delegations that stand after `changes`: each named topic replaced, the others as they were. */
export function applyDelegations(
  delegations: readonly Delegation[],
  changes: readonly Delegation[],
): readonly Delegation[] {
  const kept = delegations.filter(({ topic }) => changes.every((change) => change.topic !== topic))
  return [...kept, ...changes.filter(({ shares }) => shares.length > 0)]
}

/** The first thing that the token would refuse of `changes` made at `now`; null when it takes them. */
export function checkDelegations(
  delegations: readonly Delegation[],
  changes: readonly Delegation[],
  now: bigint,
): DelegationProblem | null {
  for (const [index, { topic, shares, endsAt }] of changes.entries()) {
    if (topic > maximumTopic) return { kind: 'unknownTopic', topic, maximum: maximumTopic }
    if (changes.slice(0, index).some((earlier) => earlier.topic === topic)) {
      return { kind: 'repeatedTopic', topic }
    }
    const ofSplit = checkSplit(shares)
    if (ofSplit !== null) return { kind: 'split', topic, problem: ofSplit }
    if (topic !== defaultTopic && shares.length > 1) {
      return {
        kind: 'split',
        topic,
        problem: { kind: 'tooLong', count: shares.length, maximum: 1 },
      }
    }
    const ofTerm = shares.length === 0 ? null : checkEnd(endsAt, now)
    if (ofTerm !== null) return { kind: 'term', topic, problem: ofTerm }
  }
  const after = applyDelegations(delegations, changes).filter(
    ({ topic, endsAt }) => topic !== defaultTopic && isInForce(endsAt, now),
  )
  if (after.length <= maximumTopicDelegations) return null
  return { kind: 'tooManyTopics', count: after.length, maximum: maximumTopicDelegations }
}
