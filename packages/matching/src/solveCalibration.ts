import type { Calibration } from './matchingModel.ts'

/** One past person: what was predicted for the delegates, and what came of it. */
export type Trial = {
  meanPredicted: number
  pairs: readonly Pair[]
}

export type Pair = {
  /** Predicted advantage before calibration. */
  predicted: number
  /** Share of the common later contested proposals decided alike. */
  actual: number
  common: number
}

/** Pairs of one person share that person's errors: all together they count as this many. */
const pairsWorth = 5
const varianceBetweenPairs = 0.01
const varianceBetweenPersons = 0.02
/** Sampling variance of one later ballot around the share expected. */
const varianceOfBallot = 0.2
const slopeDeviation = 0.4
const lineDeviation = 0.5
const noisePriorPairs = 20
const leastNoise = 0.02

/**
 * Ridge regression towards what is said without evidence: within persons for the advantage, between persons for the
 * level.
 */
export function solveCalibration(trials: readonly Trial[], neutral: Calibration): Calibration {
  const centred = trials.map(centre)
  const slope = Math.max(0.05, Math.min(3, fitSlope(centred, neutral.slope)))
  const { level, tilt } = fitLine(centred, neutral)
  return {
    slope: Math.fround(slope),
    level: Math.fround(level),
    tilt: Math.fround(tilt),
    noise: Math.fround(residualNoise(centred, slope, neutral.noise)),
  }
}

type Centred = {
  meanPredicted: number
  meanActual: number
  pairs: readonly (Pair & { weight: number })[]
}

function centre({ pairs, meanPredicted }: Trial): Centred {
  const weights = pairs.map(({ common }) => 1 / (varianceBetweenPairs + varianceOfBallot / common))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (read: (pair: Pair) => number) =>
    pairs.reduce((sum, pair, index) => sum + read(pair) * (weights[index] ?? 0), 0) / total
  const predicted = mean((pair) => pair.predicted)
  const actual = mean((pair) => pair.actual)
  const share = Math.min(pairsWorth, pairs.length) / pairs.length
  return {
    meanPredicted,
    meanActual: actual,
    pairs: pairs.map((pair, index) => ({
      predicted: pair.predicted - predicted,
      actual: pair.actual - actual,
      common: pair.common,
      weight: (weights[index] ?? 0) * share,
    })),
  }
}

function fitSlope(trials: readonly Centred[], towards: number): number {
  let precision = 1 / slopeDeviation ** 2
  let pull = towards * precision
  for (const { predicted, actual, weight } of trials.flatMap(({ pairs }) => pairs)) {
    precision += weight * predicted ** 2
    pull += weight * predicted * actual
  }
  return pull / precision
}

/** Mean actual alignment of a person from the mean predicted one. */
function fitLine(trials: readonly Centred[], towards: { level: number; tilt: number }) {
  const prior = 1 / lineDeviation ** 2
  const weight = 1 / varianceBetweenPersons
  let ones = prior
  let cross = 0
  let squares = prior
  let pullLevel = prior * towards.level
  let pullTilt = prior * towards.tilt
  for (const { meanPredicted, meanActual } of trials) {
    ones += weight
    cross += weight * meanPredicted
    squares += weight * meanPredicted ** 2
    pullLevel += weight * meanActual
    pullTilt += weight * meanPredicted * meanActual
  }
  const determinant = ones * squares - cross ** 2
  return {
    level: (squares * pullLevel - cross * pullTilt) / determinant,
    tilt: (ones * pullTilt - cross * pullLevel) / determinant,
  }
}

function residualNoise(trials: readonly Centred[], slope: number, neutral: number): number {
  let count = noisePriorPairs
  let squares = noisePriorPairs * neutral ** 2
  for (const { pairs } of trials) {
    const worth = Math.min(pairsWorth, pairs.length) / pairs.length
    for (const { predicted, actual, common } of pairs) {
      squares += worth * ((actual - slope * predicted) ** 2 - varianceOfBallot / common)
      count += worth
    }
  }
  return Math.sqrt(Math.max(leastNoise ** 2, squares / count))
}
