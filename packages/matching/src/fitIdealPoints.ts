import { createUpdater } from './createUpdater.ts'
import { logit } from './logistic.ts'
import type { Observations, Rows } from './observations.ts'
import { covarianceOf, createPosterior, type Posterior, type Prior, setRow } from './posterior.ts'
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
  const itemPrior = isotropic(dimensions + 1, settings.discriminationVariance)
  setVariance(itemPrior, dimensions, usualPopularity.variance)
  startVoters(voters, spectralStart(observations, settings), dimensions)
  startItems(items, byItem, dimensions)
  const updateVoters = createUpdater(voters).updateAll
  const updateItems = createUpdater(items).updateAll
  for (let done = 0; done < iterations; done++) {
    updateItems({ other: voters, rows: byItem, prior: itemPrior })
    if (done > 0) learnPopularity(items, byItem, itemPrior)
    updateVoters({ other: items, rows: byVoter, prior: voterPrior })
    if (done > 0) learnReadiness(voters, byVoter, voterPrior)
    settings.onProgress?.((done + 1) / iterations)
  }
  return { dimensions, voters, items, voterPrior, itemPrior }
}

function isotropic(size: number, variance: number): Prior {
  const prior = { mean: new Float64Array(size), precision: new Float64Array(size * size) }
  for (let i = 0; i < size; i++) setVariance(prior, i, variance)
  return prior
}

function setVariance(prior: Prior, at: number, variance: number): void {
  prior.precision[at * prior.mean.length + at] = 1 / variance
}

const startVariance = 0.3

function startVoters(voters: Posterior, theta: Float64Array, dimensions: number): void {
  const n = dimensions + 1
  const covariance = diagonal(n, startVariance)
  for (let row = 0; row < voters.count; row++) {
    const mean = new Float64Array(n)
    mean.set(theta.subarray(row * dimensions, (row + 1) * dimensions))
    setRow(voters, row, { mean, covariance })
  }
}

function startItems(items: Posterior, { start, sign, weight }: Rows, dimensions: number): void {
  const covariance = diagonal(dimensions + 1, startVariance)
  for (let row = 0; row < items.count; row++) {
    let inFavour = 1
    let total = 2
    for (let k = start[row] ?? 0; k < (start[row + 1] ?? 0); k++) {
      total += weight[k] ?? 0
      if ((sign[k] ?? 0) > 0) inFavour += weight[k] ?? 0
    }
    const mean = new Float64Array(dimensions + 1)
    mean[dimensions] = logit(inFavour / total)
    setRow(items, row, { mean, covariance })
  }
}

function diagonal(size: number, value: number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i++) matrix[i * size + i] = value
  return matrix
}

/** What is believed before any ballot, and how many voters or items that belief is worth. */
const usualPopularity = { mean: 0, variance: 2, worth: 2 }
const usualReadiness = { variance: 0.5, worth: 4 }

/** Hierarchical: how popular proposals are in this DAO, and how they spread. */
function learnPopularity(items: Posterior, rows: Rows, prior: Prior): void {
  const last = prior.mean.length - 1
  const seen = lastCoordinates(items, rows)
  const sum = seen.reduce((total, { mean }) => total + mean, 0)
  const centre =
    (sum + usualPopularity.worth * usualPopularity.mean) / (seen.length + usualPopularity.worth)
  prior.mean[last] = centre
  setVariance(prior, last, spreadAround(centre, seen, usualPopularity))
}

/** Hierarchical: how far voters of this DAO differ in readiness to approve; their mean is in the popularity. */
function learnReadiness(voters: Posterior, rows: Rows, prior: Prior): void {
  setVariance(
    prior,
    prior.mean.length - 1,
    spreadAround(0, lastCoordinates(voters, rows), usualReadiness),
  )
}

type Moments = { mean: number; variance: number }

function lastCoordinates(own: Posterior, { start }: Rows): Moments[] {
  const last = own.free.length - 1
  const at = own.free[last] ?? 0
  const seen: Moments[] = []
  for (let row = 0; row < own.count; row++) {
    if (start[row + 1] === start[row]) continue
    seen.push({
      mean: own.mean[row * own.size + at] ?? 0,
      variance: covarianceOf(own, row, last, last),
    })
  }
  return seen
}

function spreadAround(
  centre: number,
  seen: readonly Moments[],
  usual: { variance: number; worth: number },
): number {
  const squares = seen.reduce((sum, one) => sum + (one.mean - centre) ** 2 + one.variance, 0)
  return (squares + usual.worth * usual.variance) / (seen.length + usual.worth)
}
