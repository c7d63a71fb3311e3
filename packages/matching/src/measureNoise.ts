import type { Calibration } from './matchingModel.ts'
import { calibrated, type Leader, type Trial } from './solveCalibration.ts'

/** What is usual counts as this many past persons. */
const priorPersons = 20
const leastNoise = 0.02
/**
 * Chance in a share of `common` ballots is p(1-p)/common. What is common to all delegates falls out of an advantage:
 * measured on seven voting histories, 0.55 to 0.93 of it is left.
 */
const chanceInAdvantage = 0.75
/**
 * What intervals are meant to hold is what comes out until the record is half as long again. The trials were judged
 * by its last three tenths: by 0.6 as many ballots, whose shares vary more by chance.
 */
const horizon = 0.3 / 0.5

/**
 * Standard deviation of what is to come around the advantage stated: what earlier predictions missed, without what
 * the draws of an interval cover already. Measured on the delegates with whom a person would have been matched.
 */
export function measureNoise(trials: readonly Trial[], calibration: Calibration): number {
  const total = trials.reduce(
    (sum, trial) => sum + meanMissed(trial, calibration),
    priorPersons * calibration.noise ** 2,
  )
  return Math.sqrt(Math.max(leastNoise ** 2, total / (trials.length + priorPersons)))
}

function meanMissed({ mean, pairs, leaders }: Trial, calibration: Calibration): number {
  const predicted = pairs.map(({ lead }) => calibrated(calibration, mean, lead))
  const typical = average(predicted)
  const outcome = average(pairs.map(({ actual }) => actual))
  return average(leaders.map((leader) => missed(leader)))

  function missed({ lead, actual, common, spread }: Leader): number {
    const p = calibrated(calibration, mean, lead)
    const residual = actual - outcome - (p - typical)
    const drawn = (calibration.slope * p * (1 - p)) ** 2 * spread
    const chance = (chanceInAdvantage * p * (1 - p)) / common
    return residual ** 2 - drawn - (1 - horizon) * chance
  }
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
