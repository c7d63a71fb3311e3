import type { IdealPoints } from './fitIdealPoints.ts'
import { countHeads, isContested } from './headCounts.ts'
import type { IndexedHistory } from './indexHistory.ts'
import type { Calibration, MatchingModel, Verdict } from './matchingModel.ts'
import { modelPositions } from './modelPositions.ts'
import { summarisePosterior } from './summarisePosterior.ts'
import { summariseVoters } from './summariseVoters.ts'

/** Puts what was learned into the form that everybody downloads. */
export function assembleModel(
  history: IndexedHistory,
  points: IdealPoints,
  { verdict, calibration }: { verdict: Verdict; calibration: Calibration },
): MatchingModel {
  const { dimensions } = points
  const { recorded, declared } = countHeads(history)
  const contested = recorded.map(isContested)
  const topics = [...new Set(history.items.flatMap(({ topic }) => topic ?? []))].sort()
  const topicAt = new Map(topics.map((topic, index) => [topic, index]))
  const items = {
    ids: history.items.map(({ id }) => id),
    kinds: history.items.map(({ kind }) => kind),
    topic: Int16Array.from(history.items, ({ topic }) => topicAt.get(topic ?? '') ?? -1),
    ...summarisePosterior(points.items),
    weight: Float32Array.from(history.items, (_, item) => {
      const tells =
        verdict.kind === 'declared' ? isContested(declared[item] ?? noHeads) : contested[item]
      return tells ? 1 : 0
    }),
  }
  return {
    dimensions,
    voters: {
      ids: history.voters,
      ...summarisePosterior(points.voters),
      ...summariseVoters(history, contested),
    },
    items,
    topics,
    restates: history.restates,
    positions: modelPositions(history, items),
    contradictions: history.contradictions,
    approvalVariance: Math.fround(
      1 / (points.voterPrior.precision[(dimensions + 1) ** 2 - 1] ?? 1),
    ),
    calibration,
    verdict,
    ignored: history.ignored,
  }
}

const noHeads = { forCount: 0, againstCount: 0 }
