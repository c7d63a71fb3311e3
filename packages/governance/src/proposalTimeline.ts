import { type ProposalFacts, proposalState } from './proposalState.ts'

/** A point in a proposal's life, `at` seconds on the token's clock. */
export type TimelineEntry = {
  step:
    | 'created'
    | 'votingOpened'
    | 'votingClosed'
    | 'succeeded'
    | 'defeated'
    | 'queued'
    | 'executable'
    | 'executed'
    | 'canceled'
  at: bigint
  /** False: expected, and not yet happened. */
  isPast: boolean
}

export type TimelineFacts = ProposalFacts & {
  createdAt: bigint
  /** From when a queued proposal may be executed. */
  executableAt: bigint | null
}

/**
 * What happened to a proposal and what is due, in order of time. Steps that no event announces (voting opening and
 * closing, the outcome, the end of the delay) follow from the clock; those after a cancellation never happen.
 * @param now seconds on the token's clock.
 */
export function proposalTimeline(facts: TimelineFacts, now: bigint): readonly TimelineEntry[] {
  const entries = [
    entry('created', facts.createdAt, now),
    entry('votingOpened', facts.voteStart + 1n, now),
    entry('votingClosed', facts.voteEnd + 1n, now),
    ...outcomeEntries(facts, now),
    ...(facts.queuedAt === null ? [] : [entry('queued', facts.queuedAt, now)]),
    ...(facts.executableAt === null ? [] : [entry('executable', facts.executableAt, now)]),
  ]
  if (facts.executedAt !== null) {
    return [...entries.filter(({ isPast }) => isPast), entry('executed', facts.executedAt, now)]
  }
  if (facts.canceledAt === null) return entries
  const canceledAt = facts.canceledAt
  return [...entries.filter(({ at }) => at <= canceledAt), entry('canceled', canceledAt, now)]
}

function outcomeEntries(facts: TimelineFacts, now: bigint): readonly TimelineEntry[] {
  if (facts.voteEnd >= now) return []
  const isDefeated =
    proposalState({ ...facts, canceledAt: null, executedAt: null }, now) === 'defeated'
  return [entry(isDefeated ? 'defeated' : 'succeeded', facts.voteEnd + 1n, now)]
}

function entry(step: TimelineEntry['step'], at: bigint, now: bigint): TimelineEntry {
  return { step, at, isPast: at <= now }
}
