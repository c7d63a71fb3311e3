import { logit } from './logistic.ts'
import type { Observations, Rows } from './observations.ts'
import {
  createPosterior,
  getRow,
  type Posterior,
  type Prior,
  setRow,
  updatePosterior,
} from './posterior.ts'
import { spectralStart } from './spectralStart.ts'

export type IdealPoints = {
  dimensions: number
  voters: Posterior
  items: Posterior
  voterPrior: Prior
  itemPrior: Prior
}

export type FitSettings = {
  dimensions: number
  seed: number
  iterations: number
  /** Fixed: estimating it collapses the dimensions of a sparse DAO. */
  discriminationVariance: number
  onProgress?: (done: number) => void
}

/**
 * Bayesian two-parameter ideal points with an approval bias (Clinton, Jackman and Rivers 2004), by variational EM as
 * in Imai, Lo and Olmsted 2016:
 *
 *     P(For) = sigmoid(alpha_j + gamma_i + beta_j . theta_i)
 */
export function fitIdealPoints(observations: Observations, settings: FitSettings): IdealPoints {
  const { dimensions, iterations } = settings
  const { byVoter, byItem } = observations
  const voters = createPosterior(byVoter.count, dimensions, 'voter')
  const items = createPosterior(byItem.count, dimensions, 'item')
  const voterPrior = isotropic(dimensions + 1, 1)
  const itemPrior = isotropic(dimensions + 1, 1 / settings.discriminationVariance)
  setVariance(itemPrior, dimensions, 2)
  startVoters(voters, spectralStart(observations, settings), dimensions)
  startItems(items, byItem, settings)
  for (let done = 0; done < iterations; done++) {
    updatePosterior(items, voters, byItem, itemPrior)
    if (done > 0) estimateItemPrior(items, byItem, itemPrior, dimensions)
    updatePosterior(voters, items, byVoter, voterPrior)
    if (done > 0) estimateVoterPrior(voters, byVoter, voterPrior, dimensions)
    settings.onProgress?.((done + 1) / iterations)
  }
  return { dimensions, voters, items, voterPrior, itemPrior }
}

function isotropic(size: number, precision: number): Prior {
  const prior = { mean: new Float64Array(size), precision: new Float64Array(size * size) }
  for (let i = 0; i < size; i++) prior.precision[i * size + i] = precision
  return prior
}

function setVariance(prior: Prior, at: number, variance: number): void {
  prior.precision[at * prior.mean.length + at] = 1 / variance
}

function startVoters(voters: Posterior, theta: Float64Array, dimensions: number): void {
  const covariance = new Float64Array((dimensions + 1) ** 2)
  for (let i = 0; i <= dimensions; i++) covariance[i * (dimensions + 1) + i] = 0.3
  for (let row = 0; row < voters.count; row++) {
    const mean = [...theta.subarray(row * dimensions, (row + 1) * dimensions), 0]
    setRow(voters, row, { mean, covariance })
  }
}

function startItems(items: Posterior, rows: Rows, { dimensions }: FitSettings): void {
  const covariance = new Float64Array((dimensions + 1) ** 2)
  for (let i = 0; i <= dimensions; i++) covariance[i * (dimensions + 1) + i] = 0.3
  for (let row = 0; row < items.count; row++) {
    let forWeight = 1
    let total = 2
    for (let k = rows.start[row] ?? 0; k < (rows.start[row + 1] ?? 0); k++) {
      total += rows.weight[k] ?? 0
      if ((rows.sign[k] ?? 0) > 0) forWeight += rows.weight[k] ?? 0
    }
    const mean = new Float64Array(dimensions + 1)
    mean[dimensions] = logit(forWeight / total)
    setRow(items, row, { mean, covariance })
  }
}

/** Hierarchical: how popular proposals are in this DAO, with a little pull towards "evenly split, spread 2". */
function estimateItemPrior(items: Posterior, rows: Rows, prior: Prior, dimensions: number): void {
  const { mean, variance } = spread(items, rows, dimensions, {
    centre: 0,
    strength: 2,
    variance: 2,
  })
  prior.mean[dimensions] = mean
  setVariance(prior, dimensions, variance)
}

/** Hierarchical: how far voters of this DAO differ in readiness to approve. */
function estimateVoterPrior(voters: Posterior, rows: Rows, prior: Prior, dimensions: number): void {
  const { variance } = spread(voters, rows, dimensions, {
    centre: 0,
    strength: 4,
    variance: 0.5,
    fixed: true,
  })
  setVariance(prior, dimensions, variance)
}

type Hyperprior = { centre: number; strength: number; variance: number; fixed?: true }

function spread(own: Posterior, rows: Rows, coordinate: number, hyper: Hyperprior) {
  let count = hyper.strength
  let sum = hyper.strength * hyper.centre
  const seen: { mean: number; variance: number }[] = []
  for (let row = 0; row < own.count; row++) {
    if ((rows.start[row + 1] ?? 0) === (rows.start[row] ?? 0)) continue
    const { mean, covariance } = getRow(own, row)
    const n = mean.length
    seen.push({
      mean: mean[coordinate] ?? 0,
      variance: covariance[coordinate * n + coordinate] ?? 0,
    })
    count++
    sum += mean[coordinate] ?? 0
  }
  const mean = hyper.fixed ? hyper.centre : sum / count
  let squares = hyper.strength * hyper.variance
  for (const one of seen) squares += (one.mean - mean) ** 2 + one.variance
  return { mean, variance: squares / count }
}
