import type { SeedProposal } from './SeedProposal.ts'
import { seedProposals } from './seedProposals.ts'
import { day, type Scene } from './stage.ts'

/**
 * How far a proposal that passes is taken: executed as soon as it may be, queued `queuedDaysAgo`, or left to whoever
 * comes.
 */
export type Ending =
  | { kind: 'executed' }
  | { kind: 'queued'; queuedDaysAgo: number }
  | { kind: 'left' }

export type ScheduledProposal = { proposal: SeedProposal; createdAt: number; ending: Ending }

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

/** All proposals, spread evenly up to the last weeks. */
export function scheduleProposals({ begin, now }: Scene): ScheduledProposal[] {
  const oldCount = seedProposals.length - latest.length
  const first = begin + firstAfterDays * day
  const stride = (now - lastOldDaysAgo * day - first) / Math.max(1, oldCount - 1)
  return seedProposals.map((proposal, index) => {
    const recent = latest[index - oldCount]
    return recent === undefined
      ? { proposal, createdAt: first + index * stride, ending: { kind: 'executed' } }
      : { proposal, createdAt: now - recent.daysAgo * day, ending: recent.ending }
  })
}
