import { type Delegation, defaultTopic, heldUnits } from './delegation.ts'

/** One account's voting power, in token units, before and after a delegation. */
export type PowerChange = { account: string; before: bigint; after: bigint }

/** What a delegation changes on one topic; the default stands for every topic that is not named. */
export type TopicMoves = { topic: number; changes: readonly PowerChange[] }

export type DelegationMove = {
  /** The delegator's balance in token units: all of it moves, and nothing that others gave the delegator. */
  units: bigint
  /** What the delegator's delegations are, and will be. */
  before: readonly Delegation[]
  after: readonly Delegation[]
  /** Seconds on the token's clock: what is over by then counts no more. */
  now: bigint
}

/**
 * Who gains and who loses voting power when a delegation changes: the delegator's own balance moves, once; power is
 * never passed on a second time. Losers come first. A topic on which nothing moves is absent.
 *
 * @param powerOf voting power on a topic now, in token units, of the accounts that the delegations name.
 */
export function delegationPreview(
  move: DelegationMove,
  powerOf: (account: string, topic: number) => bigint,
): readonly TopicMoves[] {
  return topicsOf(move)
    .map((topic) => ({ topic, changes: changesOn(topic, move, powerOf) }))
    .filter(({ changes }) => changes.length > 0)
}

function topicsOf({ before, after }: DelegationMove): readonly number[] {
  const named = [...before, ...after].map(({ topic }) => topic)
  return [...new Set([defaultTopic, ...named])].toSorted((one, other) => one - other)
}

function changesOn(
  topic: number,
  { units, before, after, now }: DelegationMove,
  powerOf: (account: string, topic: number) => bigint,
): readonly PowerChange[] {
  const moved = new Map<string, bigint>()
  const add = (account: string, change: bigint) =>
    moved.set(account.toLowerCase(), (moved.get(account.toLowerCase()) ?? 0n) + change)
  for (const held of heldUnits({ units, delegations: before }, topic, now)) {
    add(held.delegate, -held.units)
  }
  for (const held of heldUnits({ units, delegations: after }, topic, now)) {
    add(held.delegate, held.units)
  }
  return [...moved]
    .filter(([, change]) => change !== 0n)
    .toSorted(([, one], [, other]) => Number(one > 0n) - Number(other > 0n))
    .map(([account, change]) => {
      const power = powerOf(account, topic)
      return { account, before: power, after: power + change }
    })
}
