import { addScaled, createInverter, dot, packedIndex, packedSize } from './linearAlgebra.ts'
import { boundCurvature } from './logistic.ts'
import type { Rows } from './observations.ts'
import { expectedSquare, type Posterior, type Prior, setRow } from './posterior.ts'

export type Update = { other: Posterior; rows: Rows; prior: Prior }

/**
 * The closed-form update of a row given the other side, under the Jaakkola-Jordan bound of the logistic likelihood
 * (Jaakkola and Jordan 2000). Second moments carry the other side's uncertainty along. Working space is kept between
 * rows.
 */
export function createUpdater(own: Posterior) {
  const { size, constantAt, free } = own
  const n = free.length
  const packed = packedSize(size)
  const doubled = new Float64Array(packed)
  const curvature = new Float64Array(packed)
  const slope = new Float64Array(size)
  const precision = new Float64Array(n * n)
  const linear = new Float64Array(n)
  const gaussian = { mean: new Float64Array(n), covariance: new Float64Array(n * n) }
  const invert = createInverter(n)

  function updateRow(row: number, { other, rows, prior }: Update): void {
    doubleOffDiagonal(row)
    curvature.fill(0)
    slope.fill(0)
    const end = rows.start[row + 1] ?? 0
    for (let k = rows.start[row] ?? 0; k < end; k++) {
      const far = rows.other[k] ?? 0
      const weight = rows.weight[k] ?? 0
      const xi = Math.sqrt(Math.max(expectedSquare(doubled, other, far), 0))
      addScaled(curvature, other.moment, far * packed, 2 * weight * boundCurvature(xi))
      addScaled(slope, other.mean, far * size, weight * (rows.sign[k] ?? 0))
    }
    settle(row, prior)
  }

  function settle(row: number, prior: Prior): void {
    for (let i = 0; i < n; i++) {
      const a = free[i] ?? 0
      let pull = (slope[a] ?? 0) - (curvature[packedIndex(size, a, constantAt)] ?? 0)
      for (let j = 0; j < n; j++) {
        const fromPrior = prior.precision[i * n + j] ?? 0
        precision[i * n + j] = fromPrior + (curvature[packedIndex(size, a, free[j] ?? 0)] ?? 0)
        pull += fromPrior * (prior.mean[j] ?? 0)
      }
      linear[i] = pull
    }
    invert(precision, gaussian.covariance)
    for (let i = 0; i < n; i++) gaussian.mean[i] = dot(gaussian.covariance, i * n, linear, 0, n)
    setRow(own, row, gaussian)
  }

  /** So that one product with packed moments is the sum over the whole matrix. */
  function doubleOffDiagonal(row: number): void {
    for (let a = 0; a < size; a++) {
      for (let b = a; b < size; b++) {
        const at = packedIndex(size, a, b)
        doubled[at] = (a === b ? 1 : 2) * (own.moment[row * packed + at] ?? 0)
      }
    }
  }

  return {
    updateRow,
    updateAll(update: Update): void {
      for (let row = 0; row < own.count; row++) updateRow(row, update)
    },
  }
}
