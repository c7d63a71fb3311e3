import type { Line, Noise } from './matchingModel.ts'
import { calibrated, type Leader, type Spread, type Trial } from './solveCalibration.ts'

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
 * Standard deviations of what is to come around the advantage and around the alignment stated: what earlier predictions
 * missed, without what the draws of an interval cover already. Measured on the delegates with whom a person would have
 * been matched.
 */
export function measureNoise(trials: readonly Trial[], line: Line, usual: Noise): Noise {
  const missed = trials.map((trial) => meanMissed(trial, line))
  return {
    noise: deviation(
      missed.map(({ advantage }) => advantage),
      usual.noise,
    ),
    alignmentNoise: deviation(
      missed.map(({ alignment }) => alignment),
      usual.alignmentNoise,
    ),
  }
}

function deviation(squares: readonly number[], usual: number): number {
  const total = squares.reduce((sum, square) => sum + square, priorPersons * usual ** 2)
  return Math.fround(Math.sqrt(Math.max(leastNoise ** 2, total / (squares.length + priorPersons))))
}

function meanMissed({ mean, pairs, leaders }: Trial, line: Line) {
  const predicted = pairs.map(({ lead }) => calibrated(line, mean, lead))
  const strayed = average(pairs.map(({ actual }) => actual)) - average(predicted)
  return {
    advantage: average(leaders.map((leader) => missedAdvantage(leader))),
    alignment: average(leaders.map((leader) => missedAlignment(leader))),
  }

  function missedAdvantage({ lead, actual, common, spread }: Leader): number {
    const p = calibrated(line, mean, lead)
    const drawn = (line.slope * p * (1 - p)) ** 2 * spread.lead
    const chance = (chanceInAdvantage * p * (1 - p)) / common
    return (actual - p - strayed) ** 2 - drawn - (1 - horizon) * chance
  }

  function missedAlignment({ lead, actual, common, spread }: Leader): number {
    const p = calibrated(line, mean, lead)
    const drawn = (p * (1 - p)) ** 2 * varianceAlong(line, spread)
    return (actual - p) ** 2 - drawn - ((1 - horizon) * p * (1 - p)) / common
  }
}

const varianceAlong = ({ tilt, slope }: Line, { lead, mean, covariance }: Spread) =>
  slope ** 2 * lead + tilt ** 2 * mean + 2 * slope * tilt * covariance

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
