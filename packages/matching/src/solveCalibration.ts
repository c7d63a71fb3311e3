import { invert, multiply } from './linearAlgebra.ts'
import { sigmoid } from './logistic.ts'
import type { Line } from './matchingModel.ts'

/** One past person: what was predicted for the delegates, and what came of it. */
export type Trial = {
  /** Mean predicted alignment over delegates. */
  mean: number
  pairs: readonly Pair[]
  /** The pairs with the largest leads: with whom the person would have been matched. */
  leaders: readonly Leader[]
}

export type Pair = {
  /** Predicted alignment minus the mean. */
  lead: number
  /** Share of the common later contested proposals decided alike. */
  actual: number
  common: number
}

export type Leader = Pair & { spread: Spread }

/** How the draws of one person and one delegate vary: the lead, the person's mean, and both together. */
export type Spread = { lead: number; mean: number; covariance: number }

/** Pairs of one person share that person's errors: all together they count as this many. */
const pairsWorth = 5
/** Ballots of one pair share that pair's error: however many, they count as no more than about this. */
const ballotsWorth = 15
const rounds = 8
/** Hardly a prior: what this record alone says. */
const flat = [2, 20, 20]
/** By how much level, tilt and slope differ between DAOs, and within one DAO from one time to the next. */
const betweenDaos = [0.2, 1.5, 2]
const overTime = [0.14, 1.05, 1.4]

/**
 * Logistic regression by iteratively reweighted least squares, then shrunk towards what is usual: a record teaches
 * how it was, and even a long one not how it will be.
 */
export function solveCalibration(trials: readonly Trial[], usual: Line): Line {
  const rows = trials.flatMap(({ mean, pairs }) =>
    pairs.map(({ lead, actual, common }) => ({
      features: [1, mean - 0.5, lead],
      actual,
      common,
      share: Math.min(pairsWorth, pairs.length) / pairs.length,
    })),
  )
  const towards = Float64Array.of(usual.level, usual.tilt, usual.slope)
  let own = towards
  for (let round = 0; round < rounds; round++) own = improve(rows, own, towards)
  const covariance = invert(linearise(rows, own, towards).precision, towards.length)
  const [level = 0, tilt = 0, slope = 0] = shrink(own, covariance, towards)
  return {
    level: Math.fround(level),
    tilt: Math.fround(tilt),
    slope: Math.fround(Math.max(0.1, slope)),
  }
}

/** Two normal beliefs combined: the DAO's own, as uncertain as it is old, and what is usual among DAOs. */
function shrink(
  own: Float64Array,
  covariance: Float64Array,
  usual: Float64Array,
): Float64Array<ArrayBuffer> {
  const n = own.length
  const drifted = covariance.slice()
  for (let i = 0; i < n; i++)
    drifted[i * n + i] = (drifted[i * n + i] ?? 0) + (overTime[i] ?? 0) ** 2
  const evidence = invert(drifted, n)
  const pull = multiply(
    evidence,
    own.map((value, i) => value - (usual[i] ?? 0)),
    n,
  )
  const precision = evidence.slice()
  for (let i = 0; i < n; i++) {
    precision[i * n + i] = (precision[i * n + i] ?? 0) + 1 / (betweenDaos[i] ?? 1) ** 2
  }
  const step = multiply(invert(precision, n), pull, n)
  return Float64Array.from(usual, (value, i) => value + (step[i] ?? 0))
}

/** Expected share decided alike, of a person whose mean prediction is `mean` and a delegate `lead` above it. */
export const calibrated = ({ level, tilt, slope }: Line, mean: number, lead: number) =>
  sigmoid(level + tilt * (mean - 0.5) + slope * lead)

type Row = { features: readonly number[]; actual: number; common: number; share: number }

function improve(
  rows: readonly Row[],
  from: Float64Array,
  towards: Float64Array,
): Float64Array<ArrayBuffer> {
  const { precision, pull } = linearise(rows, from, towards)
  const step = multiply(invert(precision, from.length), pull, from.length)
  return Float64Array.from(from, (value, i) => value + (step[i] ?? 0))
}

function linearise(rows: readonly Row[], from: Float64Array, towards: Float64Array) {
  const n = from.length
  const precision = new Float64Array(n * n)
  const pull = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const tie = 1 / (flat[i] ?? 1) ** 2
    precision[i * n + i] = tie
    pull[i] = ((towards[i] ?? 0) - (from[i] ?? 0)) * tie
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
  return { precision, pull }
}
