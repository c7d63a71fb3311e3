import { defaultTopic } from '@mandate/governance/delegation'

type Part = { topic: number; delegate: string }

/** Who votes with an account's power, in one sentence. Topics by number, in order. */
export type WhoVotes =
  | { kind: 'nobody'; exceptOn: readonly number[] }
  | { kind: 'self'; exceptOn: readonly number[] }
  | { kind: 'one'; delegate: string }
  /** `others`: how many delegates apart from the account itself. */
  | { kind: 'several'; others: number; withSelf: boolean }

/** @param standing every part that has not ended; addresses lower case */
export function whoVotes(account: string, standing: readonly Part[]): WhoVotes {
  const whole = holdersOf(standing.filter(({ topic }) => topic === defaultTopic))
  const all = holdersOf(standing)
  const [first] = whole
  if (first === undefined) return { kind: 'nobody', exceptOn: topicsOf(standing) }
  if (whole.length === 1 && first === account) {
    return {
      kind: 'self',
      exceptOn: topicsOf(standing.filter((part) => part.delegate !== account)),
    }
  }
  if (all.length === 1) return { kind: 'one', delegate: first }
  const others = all.filter((holder) => holder !== account).length
  return { kind: 'several', others, withSelf: others < all.length }
}

function holdersOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ delegate }) => delegate))]
}

function topicsOf(parts: readonly Part[]): readonly number[] {
  return [...new Set(parts.map(({ topic }) => topic))].toSorted((one, other) => one - other)
}
