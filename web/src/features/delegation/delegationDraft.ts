import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { arrangeShares, wholeBasisPoints } from '@mandate/governance/split'
import { isInForce } from '@mandate/governance/terms'
import { addDelegate, type SplitEntry } from './adjustSplit.ts'

/** What of the power is handed over. */
export type Scope = 'everything' | 'split' | 'topics'

/** A delegation that is being drawn up. */
export type DelegationDraft = {
  scope: Scope
  /** The whole: topics that went elsewhere come along. */
  includesTopics: boolean
  /** Over whom it is split. */
  entries: readonly SplitEntry[]
  /** Numbers of the topics that are handed over. */
  topics: readonly number[]
  /** Seconds; null: without an end. */
  endsAt: bigint | null
}

export function beginDraft(topic: number | undefined): DelegationDraft {
  return {
    scope: topic === undefined ? 'everything' : 'topics',
    includesTopics: true,
    entries: [],
    topics: topic === undefined ? [] : [topic],
    endsAt: null,
  }
}

/**
 * What the token is told: one delegation for each topic that changes.
 *
 * @param to lower case; null: nobody.
 * @param current what the delegator's delegations are at `now`, in seconds.
 */
export function draftedChanges(
  { draft, to }: { draft: DelegationDraft; to: string | null },
  current: readonly Delegation[],
  now: bigint,
): readonly Delegation[] {
  const shares = to === null ? [] : [{ delegate: to, basisPoints: wholeBasisPoints }]
  // What is taken back has no end.
  const endsAt = to === null ? null : draft.endsAt
  switch (draft.scope) {
    case 'split':
      return [
        {
          topic: defaultTopic,
          shares: arrangeShares(draft.entries.map(shareOf)),
          endsAt: draft.endsAt,
        },
      ]
    case 'topics':
      return draft.topics.toSorted((a, b) => a - b).map((topic) => ({ topic, shares, endsAt }))
    case 'everything': {
      const apart = draft.includesTopics ? topicsApart(current, now) : []
      return [
        { topic: defaultTopic, shares, endsAt },
        ...apart.map(({ topic }) => ({ topic, shares: [], endsAt: null })),
      ]
    }
  }
}

/** The delegations of topics that have not ended. */
export function topicsApart(current: readonly Delegation[], now: bigint): readonly Delegation[] {
  return current.filter(({ topic, endsAt }) => topic !== defaultTopic && isInForce(endsAt, now))
}

/** The split to begin with: whom the default went to so far, and the new delegate beside them. */
export function beginSplit(
  current: readonly Delegation[],
  added: { delegate: string; name: string | null },
  nameOf: (account: string) => string | null,
): readonly SplitEntry[] {
  const standing = current.find(({ topic }) => topic === defaultTopic)
  const entries = (standing?.shares ?? []).map(({ delegate, basisPoints }) => ({
    delegate: delegate.toLowerCase(),
    name: nameOf(delegate.toLowerCase()),
    basisPoints,
    isLocked: false,
  }))
  return addDelegate(entries, added)
}

function shareOf({ delegate, basisPoints }: SplitEntry) {
  return { delegate, basisPoints }
}
