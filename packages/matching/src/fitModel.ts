import { assembleModel } from './assembleModel.ts'
import { calibrate } from './calibrate.ts'
import { estimateStanceWeight } from './estimateStanceWeight.ts'
import { fitIdealPoints } from './fitIdealPoints.ts'
import { indexHistory } from './indexHistory.ts'
import { judgeRecord } from './judgeRecord.ts'
import type { MatchingModel } from './matchingModel.ts'
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

/** Of the whole work, about; the rest is calibration. */
const shareOfFit = 0.6

/** Learns from what was done and declared; the same history and seed give the same model. */
export function fitModel(history: VotingHistory, options: FitOptions = {}): MatchingModel {
  const { seed = 1, dimensions = 5, onProgress } = options
  const settings = { seed, dimensions, iterations, discriminationVariance }
  const indexed = indexHistory(history)
  const verdict = judgeRecord(indexed)
  const stanceWeight = verdict.kind === 'recorded' ? estimateStanceWeight(indexed, settings) : 1
  const observations = observe(indexed, (code) => (isDeclared(code) ? stanceWeight : 1))
  const points = fitIdealPoints(observations, {
    ...settings,
    onProgress: (done) => onProgress?.(done * shareOfFit),
  })
  const calibration =
    verdict.kind === 'recorded' ? calibrate(indexed, settings) : unprovenCalibration
  const model = assembleModel(indexed, points, { verdict, calibration })
  onProgress?.(1)
  return model
}
