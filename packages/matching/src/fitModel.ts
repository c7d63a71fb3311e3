import { assembleModel } from './assembleModel.ts'
import { calibrate } from './calibrate.ts'
import { estimateStanceWeight } from './estimateStanceWeight.ts'
import { type FitSettings, fitIdealPoints } from './fitIdealPoints.ts'
import { countHeads, isContested } from './headCounts.ts'
import { type IndexedHistory, indexHistory } from './indexHistory.ts'
import { judgeRecord } from './judgeRecord.ts'
import { MatchingError } from './MatchingError.ts'
import { type MatchingModel, mostDimensions, type Verdict } from './matchingModel.ts'
import { unprovenCalibration } from './neutralCalibration.ts'
import { observe } from './observations.ts'
import { isDeclared } from './positionCode.ts'
import type { VotingHistory } from './votingHistory.ts'

export type FitOptions = {
  seed?: number
  /** 4 to 6 are sensible. */
  dimensions?: number
  /** Called with the share of the work done, 0 to 1. */
  onProgress?: (done: number) => void
}

const iterations = 15
/** Fixed: estimating it collapses the dimensions of a sparse DAO. */
const discriminationVariance = 0.5
/** A questionnaire is made to tell people apart, and is answered nearly whole. */
const questionVariance = 2

/** Of the whole work, about; the rest is calibration. */
const shareOfFit = 0.6

/** Learns from what was done and declared; the same history and seed give the same model. */
export function fitModel(history: VotingHistory, options: FitOptions = {}): MatchingModel {
  const { seed = 1, dimensions = 5, onProgress } = options
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > mostDimensions)
    throw new MatchingError(
      `A model has 1 to ${mostDimensions} dimensions, a whole number, not ${dimensions}.`,
    )
  const settings = { seed, dimensions, iterations, discriminationVariance }
  const indexed = indexHistory(history)
  const verdict = judgeRecord(indexed)
  const observations = observe(indexed, positionWeight(indexed, verdict, settings))
  const points = fitIdealPoints(observations, {
    ...settings,
    ...(verdict.kind === 'declared' && { discriminationVariance: questionVariance }),
    onProgress: (done) => onProgress?.(done * shareOfFit),
  })
  const calibration =
    verdict.kind === 'recorded' ? calibrate(indexed, settings) : unprovenCalibration
  const model = assembleModel(indexed, points, { verdict, calibration })
  onProgress?.(1)
  return model
}

/**
 * Where the record is refused, its unanimous part says nothing, and would have the engine expect questions to be as
 * one-sided as that record; then stances count whole, as there is nothing to weigh them against.
 */
function positionWeight(history: IndexedHistory, verdict: Verdict, settings: FitSettings) {
  switch (verdict.kind) {
    case 'recorded': {
      const stanceWeight = estimateStanceWeight(history, settings)
      return (code: number) => (isDeclared(code) ? stanceWeight : 1)
    }
    case 'declared': {
      const contested = countHeads(history).recorded.map(isContested)
      return (code: number, item: number) => (isDeclared(code) || contested[item] ? 1 : 0)
    }
    case 'refused':
      return () => 1
  }
}
