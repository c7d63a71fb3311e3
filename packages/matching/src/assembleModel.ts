import type { IdealPoints } from './fitIdealPoints.ts'
import { countHeads, type HeadCounts, isContested } from './headCounts.ts'
import type { IndexedHistory } from './indexHistory.ts'
import { judgeRecord } from './judgeRecord.ts'
import type { MatchingModel, ModelItems, ModelPositions, ModelVoters } from './matchingModel.ts'
import { getRow, type Posterior } from './posterior.ts'
import { fromHalf, fromLogByte, fromShareByte, toHalf, toLogByte, toShareByte } from './quantise.ts'

/** Puts what was learned into the form that everybody downloads. */
export function assembleModel(history: IndexedHistory, points: IdealPoints): MatchingModel {
  const { dimensions } = points
  const heads = countHeads(history)
  const contested = heads.recorded.map(isContested)
  const declaredContested = heads.declared.map(isContested)
  const verdict = judgeRecord(history, contested)
  const topics = [...new Set(history.items.flatMap(({ topic }) => topic ?? []))].sort()
  const weight = history.items.map((_, index) => {
    const open = contested[index] || (verdict.kind !== 'recorded' && declaredContested[index])
    return open ? 1 : 0
  })
  return {
    dimensions,
    voters: modelVoters(history, points, { recorded: heads.recorded, contested }),
    items: {
      ids: history.items.map(({ id }) => id),
      kinds: history.items.map(({ kind }) => kind),
      topic: Int16Array.from(history.items, ({ topic }) =>
        topic === undefined ? -1 : topics.indexOf(topic),
      ),
      ...summarise(points.items),
      weight: Float32Array.from(weight),
    } satisfies ModelItems,
    topics,
    restates: history.restates,
    positions: modelPositions(history),
    contradictions: history.contradictions,
    approvalVariance: Math.fround(
      1 / (points.voterPrior.precision[(dimensions + 1) ** 2 - 1] ?? 1),
    ),
    calibration: { typicalAlignment: 0.5, slope: Math.fround(0.8), noise: Math.fround(0.08) },
    verdict,
    ignored: history.ignored,
  }
}

function modelVoters(
  history: IndexedHistory,
  points: IdealPoints,
  { recorded, contested }: { recorded: readonly HeadCounts[]; contested: readonly boolean[] },
): ModelVoters {
  const count = history.voters.length
  const ballots = new Int32Array(count)
  const stances = new Int32Array(count)
  const cast = new Int32Array(count)
  const agreed = new Float64Array(count)
  for (const { voter, item, choice, declared } of history.positions) {
    if (declared) {
      stances[voter] = (stances[voter] ?? 0) + 1
      continue
    }
    cast[voter] = (cast[voter] ?? 0) + 1
    const heads = recorded[item]
    if (choice === 'abstain' || !contested[item] || !heads) continue
    ballots[voter] = (ballots[voter] ?? 0) + 1
    const alike = choice === 'for' ? heads.forCount : heads.againstCount
    agreed[voter] = (agreed[voter] ?? 0) + alike / (heads.forCount + heads.againstCount)
  }
  const held = proposalsSinceFirstBallot(history)
  return {
    ids: history.voters,
    ...summarise(points.voters),
    ballots,
    stances,
    participation: Float32Array.from(cast, (n, voter) =>
      fromShareByte(toShareByte(n / Math.max(1, held[voter] ?? 1, n))),
    ),
    typicality: Float32Array.from(agreed, (sum, voter) =>
      fromHalf(toHalf((sum + 3) / ((ballots[voter] ?? 0) + 5))),
    ),
  }
}

function proposalsSinceFirstBallot({ voters, items, positions }: IndexedHistory): Int32Array {
  const times = items.flatMap(({ kind, time }) => (kind === 'proposal' ? [time ?? 0] : []))
  times.sort((left, right) => left - right)
  const first = new Float64Array(voters.length).fill(Number.POSITIVE_INFINITY)
  for (const { voter, item, declared } of positions) {
    if (declared) continue
    first[voter] = Math.min(first[voter] ?? 0, items[item]?.time ?? 0)
  }
  return Int32Array.from(first, (since) => times.length - countBelow(times, since))
}

function countBelow(sorted: readonly number[], bound: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

function summarise(posterior: Posterior): { mean: Float32Array; variance: Float32Array } {
  const n = posterior.size - 1
  const mean = new Float32Array(posterior.count * n)
  const variance = new Float32Array(posterior.count * n)
  for (let row = 0; row < posterior.count; row++) {
    const gaussian = getRow(posterior, row)
    for (let i = 0; i < n; i++) {
      mean[row * n + i] = fromHalf(toHalf(gaussian.mean[i] ?? 0))
      variance[row * n + i] = fromLogByte(toLogByte(gaussian.covariance[i * n + i] ?? 0))
    }
  }
  return { mean, variance }
}

const codes = { against: 0, for: 1, abstain: 2 } as const

function modelPositions({ items, positions }: IndexedHistory): ModelPositions {
  const sorted = [...positions].sort(
    (left, right) => left.item - right.item || left.voter - right.voter,
  )
  const start = new Int32Array(items.length + 1)
  for (const { item } of sorted) start[item + 1] = (start[item + 1] ?? 0) + 1
  for (let item = 0; item < items.length; item++) {
    start[item + 1] = (start[item + 1] ?? 0) + (start[item] ?? 0)
  }
  return {
    start,
    voter: Int32Array.from(sorted, ({ voter }) => voter),
    code: Uint8Array.from(sorted, ({ choice, declared }) => codes[choice] + (declared ? 4 : 0)),
  }
}
