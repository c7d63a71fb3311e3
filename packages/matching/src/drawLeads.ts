import { alignmentPull, itemDirections } from './alignment.ts'
import type { Standing } from './foldIn.ts'
import { cholesky, dot } from './linearAlgebra.ts'
import { sigmoid } from './logistic.ts'
import { createGaussian, createRandom, mix } from './random.ts'
import { leadOf, meanAlignment, type Scorer, type WeighItem } from './score.ts'

const drawCount = 64

export type DrawRequest = {
  standing: Standing
  delegates: readonly number[]
  weigh: WeighItem
  seed: number
}

export type Draws = {
  /** The person's mean alignment over delegates, draw after draw. */
  means: Float64Array
  /** By how much each delegate is above that mean: one row a delegate, one column a draw. Not calibrated. */
  leads: readonly Float64Array[]
}

/** Joint draws of the person's standing and each delegate's own: where the intervals come from. */
export function drawLeads(
  scorer: Scorer,
  { standing, delegates, weigh, seed }: DrawRequest,
): Draws {
  const { model, overview } = scorer
  const n = model.dimensions + 1
  const { items } = overview
  const weights = Float64Array.from(items, weigh)
  const directions = itemDirections(model, items)
  const popularity = Float64Array.from(items, (item) => model.items.mean[item * n + n - 1] ?? 0)
  const decide = (who: Float64Array) => {
    const decisions = new Float64Array(items.length)
    for (let j = 0; j < items.length; j++) {
      decisions[j] = sigmoid((popularity[j] ?? 0) + dot(directions, j * n, who, 0, n))
    }
    return decisions
  }
  const persons = drawPersons(standing, n, seed).map((who) => {
    const pull = alignmentPull(decide(who), weights)
    return { pull, mean: meanAlignment(scorer, pull) }
  })
  const leads = delegates.map((delegate) => {
    const gaussian = createGaussian(createRandom(mix(seed, delegate)))
    return Float64Array.from(persons, ({ pull, mean }) => {
      const decisions = decide(drawDelegate(scorer, delegate, gaussian))
      const alignment = pull.base + dot(decisions, 0, pull.pull, 0, items.length)
      return leadOf(scorer, delegate, alignment - mean)
    })
  })
  return { means: Float64Array.from(persons, ({ mean }) => mean), leads }
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

function drawDelegate({ model }: Scorer, delegate: number, gaussian: () => number): Float64Array {
  const n = model.dimensions + 1
  return Float64Array.from({ length: n }, (_, i) => {
    const at = delegate * n + i
    return (model.voters.mean[at] ?? 0) + Math.sqrt(model.voters.variance[at] ?? 0) * gaussian()
  })
}
