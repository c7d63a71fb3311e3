import { highest, lowest } from './extremes.ts'
import { median } from './median.ts'
import type { SourceBallot, SourceHistory, SourceProposal } from './SourceHistory.ts'
import { timeBallots } from './timeBallots.ts'

/** A proposal with every time it needs on a governor. Seconds; each creation and each snapshot has its own second. */
export type TimedProposal = {
  source: SourceProposal
  createdAt: number
  /** Voting power is read here; voting opens after it. */
  snapshot: number
  deadline: number
  /** After the last ballot; null when it was not canceled. */
  canceledAt: number | null
  ballots: readonly TimedBallot[]
}

export type TimedBallot = { source: SourceBallot; castAt: number }

export type Schedule = {
  proposals: readonly TimedProposal[]
  /** What a time had to be made up or moved for, and how often. */
  notes: readonly string[]
}

const defaultVotingSeconds = 7 * 86_400

/** Gives every proposal and ballot a time at which a governor takes it, its own wherever that is possible. */
export function scheduleHistory(history: SourceHistory): Schedule {
  const ballotsOf = Map.groupBy(history.ballots, ({ proposal }) => proposal)
  const votingSeconds = typicalVotingSeconds(history.proposals)
  const earliest = earliestTime(history)
  const counts = { undated: 0, widened: 0, placed: 0, moved: 0, canceledLater: 0 }
  const drafts = history.proposals.map((source) =>
    draft(source, ballotsOf.get(source.id) ?? [], { votingSeconds, earliest, counts }),
  )
  const proposals = separate(drafts, counts)
  return { proposals, notes: notesOf(counts) }
}

type Counts = {
  undated: number
  widened: number
  placed: number
  moved: number
  canceledLater: number
}

type Context = { votingSeconds: number; earliest: number; counts: Counts }

function draft(
  source: SourceProposal,
  ballots: readonly SourceBallot[],
  { votingSeconds, earliest, counts }: Context,
): TimedProposal {
  const times = ballots.flatMap(({ castAt }) => castAt ?? [])
  const firstBallot = times.length === 0 ? null : lowest(times)
  const said = source.createdAt ?? source.startAt
  if (said === null) counts.undated += 1
  const begin = said ?? (firstBallot === null ? earliest : firstBallot - 1)
  const createdAt = firstBallot === null ? begin : Math.min(begin, firstBallot - 1)
  const wantedSnapshot = Math.max(source.startAt ?? createdAt, createdAt)
  const snapshot = firstBallot === null ? wantedSnapshot : Math.min(wantedSnapshot, firstBallot - 1)
  const isEndKnown = source.endAt !== null && source.endAt > snapshot
  const end = isEndKnown && source.endAt !== null ? source.endAt : snapshot + votingSeconds
  const deadline = highest(times, Math.max(end, snapshot + 1))
  if (createdAt < begin || snapshot < wantedSnapshot || (isEndKnown && deadline > end)) {
    counts.widened += 1
  }
  const from = snapshot + 1
  const { canceledAt } = source
  const to = canceledAt === null ? deadline : Math.max(from, Math.min(deadline, canceledAt - 1))
  const timed = timeBallots(ballots, { from, to })
  counts.placed += ballots.length - times.length
  return { source, createdAt, snapshot, deadline, canceledAt, ballots: timed }
}

/** The governor's parameters are set for one proposal at a time, and balances for one snapshot at a time. */
function separate(drafts: readonly TimedProposal[], counts: Counts): TimedProposal[] {
  const creations = new Set<number>()
  const snapshots = new Set<number>()
  return drafts
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map((proposal) => {
      const createdAt = takeFree(creations, proposal.createdAt)
      const snapshot = takeFree(snapshots, Math.max(proposal.snapshot, createdAt))
      const ballots = proposal.ballots.map((ballot) => {
        if (ballot.castAt > snapshot) return ballot
        counts.moved += 1
        return { ...ballot, castAt: snapshot + 1 }
      })
      const deadline = Math.max(proposal.deadline, snapshot + 1)
      const canceledAt = cancelAfter(ballots, proposal.canceledAt, createdAt)
      if (canceledAt !== proposal.canceledAt) counts.canceledLater += 1
      return { ...proposal, createdAt, snapshot, deadline, canceledAt, ballots }
    })
}

/** A canceled proposal takes no more ballots. */
function cancelAfter(
  ballots: readonly TimedBallot[],
  canceledAt: number | null,
  createdAt: number,
): number | null {
  if (canceledAt === null) return null
  const afterBallots = ballots.map(({ castAt }) => castAt + 1)
  return highest(afterBallots, Math.max(canceledAt, createdAt + 1))
}

function takeFree(taken: Set<number>, wanted: number): number {
  let time = wanted
  while (taken.has(time)) time += 1
  taken.add(time)
  return time
}

function typicalVotingSeconds(proposals: readonly SourceProposal[]): number {
  const known = proposals.flatMap(({ createdAt, startAt, endAt }) => {
    const from = startAt ?? createdAt
    return from !== null && endAt !== null && endAt > from ? endAt - from : []
  })
  return median(known) ?? defaultVotingSeconds
}

function earliestTime({ proposals, ballots }: SourceHistory): number {
  let earliest = Number.POSITIVE_INFINITY
  for (const { createdAt } of proposals) earliest = Math.min(earliest, createdAt ?? earliest)
  for (const { castAt } of ballots) earliest = Math.min(earliest, castAt ?? earliest)
  return Number.isFinite(earliest) ? earliest : Math.floor(Date.UTC(2020, 0, 1) / 1000)
}

function notesOf({ undated, widened, placed, moved, canceledLater }: Counts): string[] {
  return [
    [
      undated,
      'proposals have no date: they begin just before their first ballot, or with the rest',
    ] as const,
    [widened, 'proposals are open longer than their dates say, to hold all their ballots'] as const,
    [
      placed,
      'ballots have no time: they are spread over the voting time, in the order of their blocks',
    ] as const,
    [
      moved,
      'ballots are some seconds later, because voting opens in the second after the snapshot',
    ] as const,
    [canceledLater, 'proposals are canceled later, because ballots were cast after it'] as const,
  ].flatMap(([count, note]) => (count > 0 ? `${count.toLocaleString('en')} ${note}` : []))
}
