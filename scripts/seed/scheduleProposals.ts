import { communityProposals } from './proposals/community.ts'
import { grantsProposals } from './proposals/grants.ts'
import { protocolProposals } from './proposals/protocol.ts'
import { riskProposals } from './proposals/risk.ts'
import { treasuryProposals } from './proposals/treasury.ts'
import type { SeedProposal } from './SeedProposal.ts'
import { day, type Scene } from './stage.ts'
import type { TopicId } from './topics.ts'

/**
 * How far a proposal that passes is taken: executed as soon as it may be, queued `queuedDaysAgo`, or left to whoever
 * comes.
 */
export type Ending =
  | { kind: 'executed' }
  | { kind: 'queued'; queuedDaysAgo: number }
  | { kind: 'left' }

export type ScheduledProposal = { proposal: SeedProposal; createdAt: number; ending: Ending }

const byTopic: Readonly<Record<TopicId, readonly SeedProposal[]>> = {
  treasury: treasuryProposals,
  protocol: protocolProposals,
  grants: grantsProposals,
  community: communityProposals,
  risk: riskProposals,
}

/** The latest proposals, so placed that every state a visitor may meet is there. */
const latest: readonly { daysAgo: number; ending: Ending }[] = [
  { daysAgo: 12, ending: { kind: 'executed' } },
  { daysAgo: 9.5, ending: { kind: 'queued', queuedDaysAgo: 3.3 } },
  { daysAgo: 8.2, ending: { kind: 'queued', queuedDaysAgo: 1 } },
  { daysAgo: 7, ending: { kind: 'left' } },
  { daysAgo: 5.2, ending: { kind: 'left' } },
  { daysAgo: 4.1, ending: { kind: 'left' } },
  { daysAgo: 2.9, ending: { kind: 'left' } },
  { daysAgo: 1.8, ending: { kind: 'left' } },
  { daysAgo: 0.4, ending: { kind: 'left' } },
]

const firstAfterDays = 24
const lastOldDaysAgo = 16

/** All proposals, topic by turns, spread evenly up to the last weeks. */
export function scheduleProposals({ begin, now }: Scene): ScheduledProposal[] {
  const lists = Object.values(byTopic)
  const longest = Math.max(...lists.map((list) => list.length))
  const ordered = Array.from({ length: longest }, (_, round) =>
    lists.flatMap((list) => list[round] ?? []),
  ).flat()
  const oldCount = ordered.length - latest.length
  const first = begin + firstAfterDays * day
  const stride = (now - lastOldDaysAgo * day - first) / Math.max(1, oldCount - 1)
  return ordered.map((proposal, index) => {
    const recent = latest[index - oldCount]
    return recent === undefined
      ? { proposal, createdAt: first + index * stride, ending: { kind: 'executed' } }
      : { proposal, createdAt: now - recent.daysAgo * day, ending: recent.ending }
  })
}
