import { invert, multiply } from './linearAlgebra.ts'
import { sigmoid } from './logistic.ts'
import type { Calibration } from './matchingModel.ts'

/** One past person: what was predicted for the delegates, and what came of it. */
export type Trial = {
  /** Mean predicted alignment over delegates. */
  mean: number
  pairs: readonly Pair[]
}

export type Pair = {
  /** Predicted alignment minus the mean. */
  lead: number
  /** Share of the common later contested proposals decided alike. */
  actual: number
  common: number
}

/** Pairs of one person share that person's errors: all together they count as this many. */
const pairsWorth = 5
/** Ballots of one pair share that pair's error: however many, they count as no more than about this. */
const ballotsWorth = 15
const priorDeviation = 2
const rounds = 8
/** Sampling variance of one later ballot around the share expected. */
const varianceOfBallot = 0.2
const noisePriorPairs = 20
const leastNoise = 0.02

/** Logistic ridge regression towards what is said without evidence, by iteratively reweighted least squares. */
export function solveCalibration(trials: readonly Trial[], neutral: Calibration): Calibration {
  const rows = trials.flatMap(({ mean, pairs }) =>
    pairs.map(({ lead, actual, common }) => ({
      features: [1, mean - 0.5, lead],
      actual,
      common,
      share: Math.min(pairsWorth, pairs.length) / pairs.length,
    })),
  )
  const towards = Float64Array.of(neutral.level, neutral.tilt, neutral.slope)
  let found = towards
  for (let round = 0; round < rounds; round++) found = improve(rows, found, towards)
  const [level = 0, tilt = 0, slope = 0] = found
  const calibration = {
    level: Math.fround(level),
    tilt: Math.fround(tilt),
    slope: Math.fround(Math.max(0.1, slope)),
    noise: neutral.noise,
  }
  return { ...calibration, noise: Math.fround(residualNoise(rows, calibration)) }
}

/** Expected share decided alike, of a person whose mean prediction is `mean` and a delegate `lead` above it. */
export const calibrated = ({ level, tilt, slope }: Calibration, mean: number, lead: number) =>
  sigmoid(level + tilt * (mean - 0.5) + slope * lead)

type Row = { features: readonly number[]; actual: number; common: number; share: number }

function improve(
  rows: readonly Row[],
  from: Float64Array,
  towards: Float64Array,
): Float64Array<ArrayBuffer> {
  const n = from.length
  const precision = new Float64Array(n * n)
  const pull = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    precision[i * n + i] = 1 / priorDeviation ** 2
    pull[i] = ((towards[i] ?? 0) - (from[i] ?? 0)) / priorDeviation ** 2
  }
  for (const { features, actual, common, share } of rows) {
    const p = sigmoid(features.reduce((sum, value, i) => sum + value * (from[i] ?? 0), 0))
    const worth = (share * common) / (1 + common / ballotsWorth)
    features.forEach((left, i) => {
      pull[i] = (pull[i] ?? 0) + worth * left * (actual - p)
      features.forEach((right, j) => {
        precision[i * n + j] = (precision[i * n + j] ?? 0) + worth * p * (1 - p) * left * right
      })
    })
  }
  const step = multiply(invert(precision, n), pull, n)
  return Float64Array.from(from, (value, i) => value + (step[i] ?? 0))
}

function residualNoise(rows: readonly Row[], calibration: Calibration): number {
  let count = noisePriorPairs
  let squares = noisePriorPairs * calibration.noise ** 2
  for (const { features, actual, common, share } of rows) {
    const [, tilt = 0, lead = 0] = features
    const residual = actual - calibrated(calibration, tilt + 0.5, lead)
    squares += share * (residual ** 2 - varianceOfBallot / common)
    count += share
  }
  return Math.sqrt(Math.max(leastNoise ** 2, squares / count))
}
