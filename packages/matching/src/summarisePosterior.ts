import { getRow, type Posterior } from './posterior.ts'
import { fromHalf, fromLogByte, toHalf, toLogByte } from './quantise.ts'

/** Means and variances of the free coordinates, rounded to what the artefact keeps. */
export function summarisePosterior(posterior: Posterior): {
  mean: Float32Array
  variance: Float32Array
} {
  const n = posterior.size - 1
  const mean = new Float32Array(posterior.count * n)
  const variance = new Float32Array(posterior.count * n)
  for (let row = 0; row < posterior.count; row++) {
    const gaussian = getRow(posterior, row)
    for (let i = 0; i < n; i++) {
      mean[row * n + i] = fromHalf(toHalf(gaussian.mean[i] ?? 0))
      variance[row * n + i] = fromLogByte(toLogByte(gaussian.covariance[i * n + i] ?? 0))
    }
  }
  return { mean, variance }
}
