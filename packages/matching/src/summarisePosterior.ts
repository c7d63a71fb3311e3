import { covarianceOf, type Posterior } from './posterior.ts'
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
    for (let i = 0; i < n; i++) {
      const at = row * posterior.size + (posterior.free[i] ?? 0)
      mean[row * n + i] = fromHalf(toHalf(posterior.mean[at] ?? 0))
      variance[row * n + i] = fromLogByte(toLogByte(covarianceOf(posterior, row, i, i)))
    }
  }
  return { mean, variance }
}
