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

/** Alignment as a linear function of what a delegate does: base + pull . P(For). */
export type Pull = { base: number; pull: Float64Array }

/**
 * How much the mean of "alike where the person is For" and "alike where the person is Against" counts beside plain
 * agreement. Plain agreement alone favours delegates who approve everything. Chosen on rolling time splits.
 */
const balance = 0.3

export function alignmentPull(person: Float64Array, weights: Float64Array): Pull {
  let total = 0
  let inFavour = 0
  person.forEach((p, j) => {
    total += weights[j] ?? 0
    inFavour += (weights[j] ?? 0) * p
  })
  const pull = new Float64Array(person.length)
  if (!(total > 0)) return { base: 0.5, pull }
  const opposed = total - inFavour
  const plain = (1 - balance) / total
  const ofFavoured = inFavour > 0 ? balance / 2 / inFavour : 0
  const ofOpposed = opposed > 0 ? balance / 2 / opposed : 0
  person.forEach((p, j) => {
    const weight = weights[j] ?? 0
    pull[j] = weight * (plain * (2 * p - 1) + ofFavoured * p - ofOpposed * (1 - p))
  })
  return { base: plain * opposed + ofOpposed * opposed, pull }
}

export function alignments(
  { delegates, items, probability }: Panel,
  { base, pull }: Pull,
): Float64Array {
  const width = items.length
  const found = new Float64Array(delegates.length)
  for (let row = 0; row < found.length; row++) {
    found[row] = base + dot(probability, row * width, pull, 0, width)
  }
  return found
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

/** The directions of several items, one after the other. */
export function itemDirections(model: MatchingModel, items: readonly number[]): Float64Array {
  const n = model.dimensions + 1
  const directions = new Float64Array(items.length * n)
  for (const [j, item] of items.entries()) directions.set(itemDirection(model, item), j * n)
  return directions
}
