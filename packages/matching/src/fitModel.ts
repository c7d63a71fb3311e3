import { assembleModel } from './assembleModel.ts'
import { fitIdealPoints } from './fitIdealPoints.ts'
import { type IndexedHistory, indexHistory } from './indexHistory.ts'
import type { MatchingModel } from './matchingModel.ts'
import { layOutObservations, type Observation } from './observations.ts'
import type { VotingHistory } from './votingHistory.ts'

export type FitOptions = {
  seed?: number
  /** 4 to 6 are sensible. */
  dimensions?: number
  onProgress?: (done: number) => void
}

const defaults = { seed: 1, dimensions: 5, iterations: 15, discriminationVariance: 0.5 }

/** What a declared stance weighs beside a recorded ballot. */
const stanceWeight = 0.3

/** Learns from what was done and declared; the same history and seed give the same model. */
export function fitModel(history: VotingHistory, options: FitOptions = {}): MatchingModel {
  const settings = { ...defaults, ...options }
  const indexed = indexHistory(history)
  const observations = layOutObservations(decisive(indexed), {
    voters: indexed.voters.length,
    items: indexed.items.length,
  })
  const points = fitIdealPoints(observations, settings)
  return assembleModel(indexed, points)
}

function decisive({ positions }: IndexedHistory): Observation[] {
  return positions.flatMap(({ voter, item, choice, declared }) =>
    choice === 'abstain'
      ? []
      : [{ voter, item, sign: choice === 'for' ? 0.5 : -0.5, weight: declared ? stanceWeight : 1 }],
  )
}
