import { itemDirection } from './alignment.ts'
import type { Standing } from './foldIn.ts'
import { cholesky, dot } from './linearAlgebra.ts'
import { sigmoid } from './logistic.ts'
import type { MatchingModel } from './matchingModel.ts'
import { createGaussian, createRandom } from './random.ts'
import type { WeighItem } from './score.ts'

const drawCount = 64

export type Draws = {
  /** One row a delegate, one column a draw. */
  alignment: readonly Float64Array[]
}

/** Alignments under joint draws of the person's standing and each delegate's: where the intervals come from. */
export function drawAlignments(
  model: MatchingModel,
  { standing, delegates, items, weigh, seed }: DrawInput,
): Draws {
  const n = model.dimensions + 1
  const persons = drawPersons(standing, n, seed)
  const directions = items.map((item) => itemDirection(model, item))
  const weights = Float64Array.from(items, weigh)
  const total = Math.max(
    weights.reduce((sum, weight) => sum + weight, 0),
    1e-12,
  )
  const logOdds = (who: Float64Array, j: number) =>
    (model.items.mean[(items[j] ?? 0) * n + n - 1] ?? 0) + dot(directions[j] ?? who, 0, who, 0, n)
  const personProbability = persons.map((who) => items.map((_, j) => sigmoid(logOdds(who, j))))
  const alignment = delegates.map((delegate, index) => {
    const gaussian = createGaussian(createRandom(seed + 7919 * (index + 1)))
    return Float64Array.from(personProbability, (person) => {
      const who = drawDelegate(model, delegate, gaussian)
      let sum = 0
      for (let j = 0; j < items.length; j++) {
        const p = person[j] ?? 0.5
        const q = sigmoid(logOdds(who, j))
        sum += (weights[j] ?? 0) * (p * q + (1 - p) * (1 - q))
      }
      return sum / total
    })
  })
  return { alignment }
}

export type DrawInput = {
  standing: Standing
  delegates: readonly number[]
  items: readonly number[]
  weigh: WeighItem
  seed: number
}

/** In pairs around the mean, so that the centre of the draws is the estimate. */
function drawPersons({ mean, covariance }: Standing, n: number, seed: number): Float64Array[] {
  const factor = cholesky(covariance, n)
  const gaussian = createGaussian(createRandom(seed))
  return Array.from({ length: drawCount / 2 }, () => {
    const noise = Float64Array.from({ length: n }, gaussian)
    const step = Float64Array.from(noise, (_, i) => dot(factor, i * n, noise, 0, n))
    return [mean.map((m, i) => m + (step[i] ?? 0)), mean.map((m, i) => m - (step[i] ?? 0))]
  }).flat()
}

function drawDelegate(
  model: MatchingModel,
  delegate: number,
  gaussian: () => number,
): Float64Array {
  const n = model.dimensions + 1
  return Float64Array.from({ length: n }, (_, i) => {
    const at = delegate * n + i
    return (model.voters.mean[at] ?? 0) + Math.sqrt(model.voters.variance[at] ?? 0) * gaussian()
  })
}
