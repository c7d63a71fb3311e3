import { addScaled, dot, invert, packedIndex, packedSize } from './linearAlgebra.ts'
import { boundCurvature } from './logistic.ts'
import type { Rows } from './observations.ts'

/**
 * Posterior of all voters, or of all items, in extended coordinates, so that the log-odds of a ballot is a plain
 * product: a voter is (theta, gamma, 1) and an item is (beta, 1, alpha).
 */
export type Posterior = {
  count: number
  /** Number of extended coordinates: dimensions + 2. */
  size: number
  /** Which extended coordinate is the constant 1. */
  constantAt: number
  mean: Float64Array
  /** E[x x'], packed. */
  moment: Float64Array
}

export type Prior = {
  /** Over the free coordinates, in order. */
  mean: Float64Array
  /** Full matrix over the free coordinates. */
  precision: Float64Array
}

export function createPosterior(
  count: number,
  dimensions: number,
  side: 'voter' | 'item',
): Posterior {
  const size = dimensions + 2
  return {
    count,
    size,
    constantAt: side === 'voter' ? dimensions + 1 : dimensions,
    mean: new Float64Array(count * size),
    moment: new Float64Array(count * packedSize(size)),
  }
}

/** Extended coordinates that are estimated, in order. */
export const freeCoordinates = ({ size, constantAt }: Posterior) =>
  Array.from({ length: size }, (_, i) => i).filter((i) => i !== constantAt)

/**
 * One closed-form update of every row given the other side, under the Jaakkola-Jordan bound of the logistic
 * likelihood (Jaakkola and Jordan 2000). Second moments carry the other side's uncertainty along.
 */
export function updatePosterior(own: Posterior, other: Posterior, rows: Rows, prior: Prior): void {
  for (let row = 0; row < own.count; row++) updateRow({ own, other, rows, prior, row })
}

export type RowUpdate = {
  own: Posterior
  other: Posterior
  rows: Rows
  prior: Prior
  row: number
}

export function updateRow({ own, other, rows, prior, row }: RowUpdate): void {
  const { size } = own
  const packed = packedSize(size)
  const doubled = doubleOffDiagonal(own, row)
  const curvature = new Float64Array(packed)
  const slope = new Float64Array(size)
  const end = rows.start[row + 1] ?? 0
  for (let k = rows.start[row] ?? 0; k < end; k++) {
    const far = rows.other[k] ?? 0
    const weight = rows.weight[k] ?? 0
    const xi = Math.sqrt(Math.max(dot(doubled, 0, other.moment, far * packed, packed), 0))
    addScaled(curvature, other.moment, far * packed, 2 * weight * boundCurvature(xi))
    addScaled(slope, other.mean, far * size, weight * (rows.sign[k] ?? 0))
  }
  settleRow({ own, prior, row, curvature, slope })
}

type Sums = {
  own: Posterior
  prior: Prior
  row: number
  curvature: Float64Array
  slope: Float64Array
}

function settleRow({ own, prior, row, curvature, slope }: Sums): void {
  const { size, constantAt } = own
  const free = freeCoordinates(own)
  const n = free.length
  const precision = new Float64Array(n * n)
  const linear = new Float64Array(n)
  free.forEach((a, i) => {
    let pull = (slope[a] ?? 0) - (curvature[packedIndex(size, a, constantAt)] ?? 0)
    free.forEach((b, j) => {
      const fromPrior = prior.precision[i * n + j] ?? 0
      precision[i * n + j] = fromPrior + (curvature[packedIndex(size, a, b)] ?? 0)
      pull += fromPrior * (prior.mean[j] ?? 0)
    })
    linear[i] = pull
  })
  const covariance = invert(precision, n)
  const mean = free.map((_, i) => dot(covariance, i * n, linear, 0, n))
  setRow(own, row, { mean, covariance })
}

export type Gaussian = { mean: ArrayLike<number>; covariance: ArrayLike<number> }

/** Writes a Gaussian over the free coordinates as extended mean and second moments. */
export function setRow(own: Posterior, row: number, { mean, covariance }: Gaussian): void {
  const { size, constantAt } = own
  const free = freeCoordinates(own)
  const n = free.length
  const meanAt = row * size
  const momentAt = row * packedSize(size)
  own.mean[meanAt + constantAt] = 1
  own.moment[momentAt + packedIndex(size, constantAt, constantAt)] = 1
  free.forEach((a, i) => {
    const m = mean[i] ?? 0
    own.mean[meanAt + a] = m
    own.moment[momentAt + packedIndex(size, a, constantAt)] = m
    free.forEach((b, j) => {
      if (j < i) return
      own.moment[momentAt + packedIndex(size, a, b)] =
        m * (mean[j] ?? 0) + (covariance[i * n + j] ?? 0)
    })
  })
}

/** Reads a row back as a Gaussian over the free coordinates. */
export function getRow(
  own: Posterior,
  row: number,
): { mean: Float64Array; covariance: Float64Array } {
  const { size } = own
  const free = freeCoordinates(own)
  const n = free.length
  const mean = Float64Array.from(free, (a) => own.mean[row * size + a] ?? 0)
  const covariance = new Float64Array(n * n)
  free.forEach((a, i) => {
    free.forEach((b, j) => {
      const moment = own.moment[row * packedSize(size) + packedIndex(size, a, b)] ?? 0
      covariance[i * n + j] = moment - (mean[i] ?? 0) * (mean[j] ?? 0)
    })
  })
  return { mean, covariance }
}

function doubleOffDiagonal({ size, moment }: Posterior, row: number): Float64Array {
  const packed = packedSize(size)
  const doubled = moment.slice(row * packed, (row + 1) * packed)
  for (let i = 0; i < packed; i++) doubled[i] = 2 * (doubled[i] ?? 0)
  for (let a = 0; a < size; a++) {
    const at = packedIndex(size, a, a)
    doubled[at] = (doubled[at] ?? 0) / 2
  }
  return doubled
}
