import { type FitSettings, fitIdealPoints } from './fitIdealPoints.ts'
import type { IndexedHistory } from './indexHistory.ts'
import { expectedSigmoid } from './logistic.ts'
import { observe } from './observations.ts'
import { isDecisive, isDeclared, isFor } from './positionCode.ts'
import { getRow } from './posterior.ts'
import { restrictHistory } from './restrictHistory.ts'

/** What a declared stance weighs beside a recorded ballot while nothing is known. */
export const usualStanceWeight = 0.3
const weights = [usualStanceWeight, 0.1, 0.6, 1]
const fewestStances = 5
const fewestBallots = 10
/** Where fewer delegates have both, cross-validation would only add noise. */
const fewestDelegates = 20
const mostPositions = 100_000
/** Every fifth ballot of those who declared themselves is predicted from the rest. */
const heldOut = 5

/** How much stances help to predict ballots in this DAO: cross-validated where enough delegates have both. */
export function estimateStanceWeight(history: IndexedHistory, settings: FitSettings): number {
  const { positions, voters } = history
  if (positions.item.length > mostPositions) return usualStanceWeight
  const both = new Set(
    Array.from(voters.keys()).filter((voter) => {
      const own = positions.code.subarray(positions.start[voter], positions.start[voter + 1])
      const stances = own.filter((code) => isDeclared(code) && isDecisive(code)).length
      const ballots = own.filter((code) => !isDeclared(code) && isDecisive(code)).length
      return stances >= fewestStances && ballots >= fewestBallots
    }),
  )
  if (both.size < fewestDelegates) return usualStanceWeight
  const isHeld = (voter: number, item: number) => both.has(voter) && (voter + item) % heldOut === 0
  let best = { weight: usualStanceWeight, loss: Number.POSITIVE_INFINITY }
  for (const weight of weights) {
    const loss = lossOf(history, { isHeld, weight, settings })
    if (loss < best.loss - 1e-3) best = { weight, loss }
  }
  return best.weight
}

type Attempt = {
  isHeld: (voter: number, item: number) => boolean
  weight: number
  settings: FitSettings
}

/** Mean log loss on the ballots held out; stances stay in. */
function lossOf(history: IndexedHistory, { isHeld, weight, settings }: Attempt): number {
  const { positions, voters } = history
  const known = restrictHistory(
    history,
    (voter, item, code) => isDeclared(code) || !isHeld(voter, item),
  )
  const points = fitIdealPoints(
    observe(known, (code) => (isDeclared(code) ? weight : 1)),
    settings,
  )
  let loss = 0
  let count = 0
  for (let voter = 0; voter < voters.length; voter++) {
    for (let k = positions.start[voter] ?? 0; k < (positions.start[voter + 1] ?? 0); k++) {
      const code = positions.code[k] ?? 2
      const item = positions.item[k] ?? 0
      if (isDeclared(code) || !isDecisive(code) || !isHeld(voter, item)) continue
      const own = getRow(points.voters, voter)
      const other = getRow(points.items, item)
      const n = own.mean.length
      let mean = (own.mean[n - 1] ?? 0) + (other.mean[n - 1] ?? 0)
      let variance = (own.covariance[n * n - 1] ?? 0) + (other.covariance[n * n - 1] ?? 0)
      for (let i = 0; i < n - 1; i++) {
        const [a, b] = [own.mean[i] ?? 0, other.mean[i] ?? 0]
        mean += a * b
        variance +=
          a * a * (other.covariance[i * n + i] ?? 0) + b * b * (own.covariance[i * n + i] ?? 0)
      }
      const p = expectedSigmoid(mean, variance)
      loss -= Math.log(isFor(code) ? p : 1 - p)
      count++
    }
  }
  return loss / Math.max(1, count)
}
