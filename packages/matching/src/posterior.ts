import { dot, packedIndex, packedSize } from './linearAlgebra.ts'

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
  /** Extended coordinates that are estimated, in order. */
  free: Int32Array
  mean: Float64Array
  /** E[x x'], packed. */
  moment: Float64Array
}

/** A Gaussian over the free coordinates, in order; matrices are full. */
export type Gaussian = { mean: Float64Array; covariance: Float64Array }

export type Prior = { mean: Float64Array; precision: Float64Array }

export function createPosterior(
  count: number,
  dimensions: number,
  side: 'voter' | 'item',
): Posterior {
  const size = dimensions + 2
  const constantAt = side === 'voter' ? dimensions + 1 : dimensions
  return {
    count,
    size,
    constantAt,
    free: Int32Array.from({ length: dimensions + 1 }, (_, i) => (i < constantAt ? i : i + 1)),
    mean: new Float64Array(count * size),
    moment: new Float64Array(count * packedSize(size)),
  }
}

export function setRow(own: Posterior, row: number, { mean, covariance }: Gaussian): void {
  const { size, constantAt, free } = own
  const n = free.length
  const meanAt = row * size
  const momentAt = row * packedSize(size)
  own.mean[meanAt + constantAt] = 1
  own.moment[momentAt + packedIndex(size, constantAt, constantAt)] = 1
  for (let i = 0; i < n; i++) {
    const a = free[i] ?? 0
    const m = mean[i] ?? 0
    own.mean[meanAt + a] = m
    own.moment[momentAt + packedIndex(size, a, constantAt)] = m
    for (let j = i; j < n; j++) {
      const at = momentAt + packedIndex(size, a, free[j] ?? 0)
      own.moment[at] = m * (mean[j] ?? 0) + (covariance[i * n + j] ?? 0)
    }
  }
}

export function getRow(own: Posterior, row: number): Gaussian {
  const { size, free } = own
  const n = free.length
  const mean = Float64Array.from(free, (a) => own.mean[row * size + a] ?? 0)
  const covariance = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) covariance[i * n + j] = covarianceOf(own, row, i, j)
  }
  return { mean, covariance }
}

/** Covariance of two free coordinates of a row. */
export function covarianceOf(
  { size, free, mean, moment }: Posterior,
  row: number,
  i: number,
  j: number,
): number {
  const a = free[i] ?? 0
  const b = free[j] ?? 0
  const product = (mean[row * size + a] ?? 0) * (mean[row * size + b] ?? 0)
  return (moment[row * packedSize(size) + packedIndex(size, a, b)] ?? 0) - product
}

/** Expected square of the log-odds between a row of one side and a row of the other. */
export const expectedSquare = (doubled: Float64Array, other: Posterior, row: number) =>
  dot(doubled, 0, other.moment, row * doubled.length, doubled.length)
