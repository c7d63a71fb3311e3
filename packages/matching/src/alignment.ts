import type { Standing } from './foldIn.ts'
import { dot } from './linearAlgebra.ts'
import { expectedSigmoid } from './logistic.ts'
import type { MatchingModel } from './matchingModel.ts'
import { predict } from './predict.ts'

/** Delegates against example items, computed once: what each is expected to decide. */
export type Panel = {
  delegates: readonly number[]
  items: readonly number[]
  /** P(For), delegate after delegate. */
  probability: Float64Array
}

export function createPanel(
  model: MatchingModel,
  delegates: readonly number[],
  items: readonly number[],
): Panel {
  const probability = new Float64Array(delegates.length * items.length)
  delegates.forEach((delegate, row) => {
    items.forEach((item, column) => {
      probability[row * items.length + column] = predict(model, delegate, item)
    })
  })
  return { delegates, items, probability }
}

/**
 * Expected share of the weighted items on which the person and each delegate decide alike. Linear in what the
 * delegate does, so it is one product of a matrix and a vector.
 */
export function alignments(
  panel: Panel,
  person: Float64Array,
  weights: Float64Array,
): Float64Array {
  const width = panel.items.length
  const pull = new Float64Array(width)
  let base = 0
  let total = 0
  for (let j = 0; j < width; j++) {
    const weight = weights[j] ?? 0
    const p = person[j] ?? 0.5
    pull[j] = weight * (2 * p - 1)
    base += weight * (1 - p)
    total += weight
  }
  const scale = total > 0 ? 1 / total : 0
  return Float64Array.from(panel.delegates, (_, row) =>
    total > 0 ? (base + dot(panel.probability, row * width, pull, 0, width)) * scale : 0.5,
  )
}

/** P(For) of the person on each item, the person's and the item's uncertainty included. */
export function personProbabilities(
  model: MatchingModel,
  standing: Standing,
  items: readonly number[],
): Float64Array {
  return Float64Array.from(items, (item) => {
    const { mean, variance } = personLogOdds(model, standing, item)
    return expectedSigmoid(mean, variance)
  })
}

export function personLogOdds(model: MatchingModel, { mean, covariance }: Standing, item: number) {
  const n = model.dimensions + 1
  const direction = itemDirection(model, item)
  let logOdds = model.items.mean[item * n + n - 1] ?? 0
  let variance = model.items.variance[item * n + n - 1] ?? 0
  for (let i = 0; i < n; i++) {
    logOdds += (direction[i] ?? 0) * (mean[i] ?? 0)
    variance += (direction[i] ?? 0) * dot(covariance, i * n, direction, 0, n)
    if (i === n - 1) continue
    const spread = (mean[i] ?? 0) ** 2 + (covariance[i * n + i] ?? 0)
    variance += spread * (model.items.variance[item * n + i] ?? 0)
  }
  return { mean: logOdds, variance }
}

/** How an item's log-odds move with (theta, gamma): its discrimination, and 1 for readiness to approve. */
export function itemDirection(model: MatchingModel, item: number): Float64Array {
  const n = model.dimensions + 1
  const direction = Float64Array.from(model.items.mean.subarray(item * n, (item + 1) * n))
  direction[n - 1] = 1
  return direction
}
