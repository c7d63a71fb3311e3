import { expectedSigmoid } from './logistic.ts'
import type { MatchingModel } from './matchingModel.ts'

/** The probability that a voter of the model decides For on an item, uncertainty of both included. */
export function predict(model: MatchingModel, voter: number, item: number): number {
  const n = model.dimensions + 1
  const v = voter * n
  const t = item * n
  let mean = 0
  let variance = 0
  for (let i = 0; i < n; i++) {
    const last = i === n - 1
    const vm = model.voters.mean[v + i] ?? 0
    const vv = model.voters.variance[v + i] ?? 0
    const tm = model.items.mean[t + i] ?? 0
    const tv = model.items.variance[t + i] ?? 0
    mean += last ? vm + tm : vm * tm
    variance += last ? vv + tv : vv * tm * tm + tv * vm * vm + vv * tv
  }
  return expectedSigmoid(mean, variance)
}
