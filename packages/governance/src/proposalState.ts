import { type Conditions, isPassing, type Tally } from './tally.ts'

export const proposalStates = [
  'pending',
  'active',
  'canceled',
  'defeated',
  'succeeded',
  'queued',
  'expired',
  'executed',
] as const

export type ProposalState = (typeof proposalStates)[number]

/** What was recorded of a proposal. Times are seconds on the token's clock; null means it has not happened. */
export type ProposalFacts = Tally &
  Conditions & {
    voteStart: bigint
    voteEnd: bigint
    canceledAt: bigint | null
    queuedAt: bigint | null
    executedAt: bigint | null
  }

/**
 * The state `Governor.state` answers at `now`.
 *
 * The snapshot second itself is still pending and the deadline second still active, as in OpenZeppelin's Governor 5.
 * @param now seconds on the token's clock: the chain's time, not the reader's.
 */
export function proposalState(facts: ProposalFacts, now: bigint): ProposalState {
  if (facts.executedAt !== null) return 'executed'
  if (facts.canceledAt !== null) return 'canceled'
  if (facts.voteStart >= now) return 'pending'
  if (facts.voteEnd >= now) return 'active'
  if (!isPassing(facts, facts)) return 'defeated'
  return facts.queuedAt === null ? 'succeeded' : 'queued'
}
