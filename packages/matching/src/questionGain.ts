import { itemDirection, itemDirections, type Panel, personLogOdds } from './alignment.ts'
import type { Standing } from './foldIn.ts'
import { dot, multiply } from './linearAlgebra.ts'
import { expectedSigmoid, sigmoid } from './logistic.ts'
import type { MatchingModel } from './matchingModel.ts'

/**
 * How much each candidate is expected to narrow what separates the delegates for this person: the reduction of the
 * variance of their alignments around the mean, summed over delegates (adaptive testing, van der Linden).
 * With g_d the gradient of delegate d's alignment and M = sum g_d g_d':
 *
 *     gain(c) = p(1-p) a_c' S M S a_c / (1 + p(1-p) a_c' S a_c)
 */
export function questionGain(model: MatchingModel, { item, standing, spread }: GainInput): number {
  if ((model.items.weight[item] ?? 0) <= 0) return 0
  const n = model.dimensions + 1
  const direction = itemDirection(model, item)
  const { mean, variance } = personLogOdds(model, standing, item)
  const p = expectedSigmoid(mean, variance)
  const moved = multiply(standing.covariance, direction, n)
  const narrowed = dot(moved, 0, multiply(spread, moved, n), 0, n)
  return (p * (1 - p) * narrowed) / (1 + p * (1 - p) * dot(direction, 0, moved, 0, n))
}

export type GainInput = { item: number; standing: Standing; spread: Float64Array }

export type SpreadInput = { panel: Panel; weights: Float64Array; standing: Standing }

/** Of many thousands, an even sample tells as much about how they spread. */
const mostDelegates = 1000

/** M: how delegates' alignments part from their mean as the person's standing moves. */
export function alignmentSpread(
  model: MatchingModel,
  { panel, weights, standing }: SpreadInput,
): Float64Array {
  const n = model.dimensions + 1
  const width = panel.items.length
  const count = Math.min(panel.delegates.length, mostDelegates)
  const rows = Array.from({ length: count }, (_, d) =>
    Math.floor((d * panel.delegates.length) / count),
  )
  const directions = itemDirections(model, panel.items)
  const slopes = panel.items.map((item, j) => {
    const { mean, variance } = personLogOdds(model, standing, item)
    const flat = Math.sqrt(1 + (Math.PI / 8) * variance)
    const p = sigmoid(mean / flat)
    return ((weights[j] ?? 0) * p * (1 - p)) / flat
  })
  const average = new Float64Array(width)
  for (const d of rows) {
    for (let j = 0; j < width; j++) {
      average[j] = (average[j] ?? 0) + (panel.probability[d * width + j] ?? 0) / count
    }
  }
  const spread = new Float64Array(n * n)
  const gradient = new Float64Array(n)
  for (const d of rows) {
    gradient.fill(0)
    for (let j = 0; j < width; j++) {
      const pull = (slopes[j] ?? 0) * ((panel.probability[d * width + j] ?? 0) - (average[j] ?? 0))
      for (let i = 0; i < n; i++) {
        gradient[i] = (gradient[i] ?? 0) + pull * (directions[j * n + i] ?? 0)
      }
    }
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < n; k++) {
        spread[i * n + k] =
          (spread[i * n + k] ?? 0) + ((gradient[i] ?? 0) * (gradient[k] ?? 0)) / count
      }
    }
  }
  return spread
}
