import { createUpdater } from './createUpdater.ts'
import type { MatchingModel } from './matchingModel.ts'
import { createPosterior, getRow, type Posterior, type Prior, setRow } from './posterior.ts'

export type Answer = { item: number; choice: 'for' | 'against' }

/** Where a person stands: a Gaussian over (theta, gamma). */
export type Standing = { mean: Float64Array; covariance: Float64Array }

const rounds = 10

/** The voter update on a person's own answers; items stay as they are. Nothing but answers enters. */
export function foldIn(model: MatchingModel, answers: readonly Answer[]): Standing {
  const n = model.dimensions + 1
  const prior = personPrior(model)
  const person = createPosterior(1, model.dimensions, 'voter')
  const covariance = new Float64Array(n * n)
  for (let i = 0; i < n; i++) covariance[i * n + i] = 1 / (prior.precision[i * n + i] ?? 1)
  setRow(person, 0, { mean: prior.mean, covariance })
  if (answers.length === 0) return getRow(person, 0)
  const items = answeredItems(model, answers)
  const rows = {
    count: 1,
    start: Int32Array.of(0, answers.length),
    other: Int32Array.from(answers, (_, index) => index),
    sign: Float32Array.from(answers, ({ choice }) => (choice === 'for' ? 0.5 : -0.5)),
    weight: Float32Array.from(answers, () => 1),
  }
  const { updateRow } = createUpdater(person)
  for (let round = 0; round < rounds; round++) {
    updateRow(0, { other: items, rows, prior })
  }
  return getRow(person, 0)
}

function personPrior({ dimensions, approvalVariance }: MatchingModel): Prior {
  const n = dimensions + 1
  const prior = { mean: new Float64Array(n), precision: new Float64Array(n * n) }
  for (let i = 0; i < n; i++) prior.precision[i * n + i] = i < dimensions ? 1 : 1 / approvalVariance
  return prior
}

function answeredItems(model: MatchingModel, answers: readonly Answer[]): Posterior {
  const n = model.dimensions + 1
  const items = createPosterior(answers.length, model.dimensions, 'item')
  answers.forEach(({ item }, row) => {
    const mean = Float64Array.from(model.items.mean.subarray(item * n, (item + 1) * n))
    const covariance = new Float64Array(n * n)
    for (let i = 0; i < n; i++) covariance[i * n + i] = model.items.variance[item * n + i] ?? 0
    setRow(items, row, { mean, covariance })
  })
  return items
}
