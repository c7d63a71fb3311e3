import {
  alignmentPull,
  alignments,
  createPanel,
  type Panel,
  type Pull,
  personProbabilities,
} from './alignment.ts'
import { exampleItems, fewExamples, mostExamples } from './exampleItems.ts'
import type { Standing } from './foldIn.ts'
import type { MatchingModel } from './matchingModel.ts'
import { calibrated } from './solveCalibration.ts'

/** Delegates prepared for one matcher. */
export type Scorer = {
  model: MatchingModel
  delegates: readonly number[]
  /** Delegate to its row in the overview. */
  rowOf: ReadonlyMap<number, number>
  overview: Panel
  /** What delegates do on average on each item of the overview. */
  typicalVoter: Float64Array
  meanTypicality: number
  /** Full rows of delegates that were looked at closely, kept: the same few hundred come up again and again. */
  closeRows: Map<number, Float64Array>
}

export type Score = { delegate: number; alignment: number; advantage: number }

export type Scoring = {
  /** Every delegate, best first. */
  scores: readonly Score[]
  /** Calibrated alignment of a typical delegate. */
  typical: number
}

/** How much an item counts for this person; 0 leaves it out. */
export type WeighItem = (item: number) => number

/** A few hundred delegates are scored whole; of thousands, the best of a first look are scored again in full. */
const secondLook = 500

export function createScorer(
  model: MatchingModel,
  delegates: readonly number[],
  limit = delegates.length <= secondLook ? mostExamples : fewExamples,
): Scorer {
  const overview = createPanel(model, delegates, exampleItems(model, limit))
  const width = overview.items.length
  const typicalVoter = new Float64Array(width)
  overview.probability.forEach((p, at) => {
    typicalVoter[at % width] = (typicalVoter[at % width] ?? 0) + p / delegates.length
  })
  const meanTypicality =
    delegates.reduce((sum, delegate) => sum + (model.voters.typicality[delegate] ?? 0), 0) /
    Math.max(1, delegates.length)
  const rowOf = new Map(delegates.map((delegate, row) => [delegate, row]))
  return { model, delegates, rowOf, overview, typicalVoter, meanTypicality, closeRows: new Map() }
}

/** Orders delegates by calibrated expected alignment and by nothing else. */
export function score(scorer: Scorer, standing: Standing, weigh: WeighItem): Scoring {
  const { model, delegates, overview } = scorer
  const pull = pullOf(model, overview, standing, weigh)
  const mean = meanAlignment(scorer, pull)
  const rate = (panel: Panel, along: Pull) =>
    alignments(panel, along).map((found, index) =>
      calibrated(
        model.calibration,
        mean,
        leadOf(scorer, panel.delegates[index] ?? 0, found - mean),
      ),
    )
  const rough = rate(overview, pull)
  const typical = rough.reduce((sum, one) => sum + one, 0) / Math.max(1, rough.length)
  const compare = (who: readonly number[], rated: Float64Array) =>
    bestFirst(
      who.map((delegate, index) => {
        const alignment = rated[index] ?? typical
        return { delegate, alignment, advantage: alignment - typical }
      }),
    )
  const sorted = compare(delegates, rough)
  if (delegates.length <= secondLook) return { scores: sorted, typical }
  const best = sorted.slice(0, secondLook).map((one) => one.delegate)
  const panel = closePanel(scorer, best)
  const sharp = rate(panel, pullOf(model, panel, standing, weigh))
  return { scores: [...compare(best, sharp), ...sorted.slice(secondLook)], typical }
}

/**
 * A few answers say less about a person than that most people are often with the majority. Chosen on rolling time
 * splits: it matters where the record is thin.
 */
const leanToMajority = 0.075

/** By how much a delegate's predicted alignment is above the mean, the lean to the majority included. */
export const leadOf = ({ model, meanTypicality }: Scorer, delegate: number, above: number) =>
  above + leanToMajority * ((model.voters.typicality[delegate] ?? 0) - meanTypicality)

/** Alignment with a delegate who does what delegates do on average. */
export function meanAlignment({ typicalVoter }: Scorer, { base, pull }: Pull): number {
  return typicalVoter.reduce((sum, p, j) => sum + p * (pull[j] ?? 0), base)
}

function closePanel({ model, closeRows }: Scorer, delegates: readonly number[]): Panel {
  const items = exampleItems(model, mostExamples)
  const probability = new Float64Array(delegates.length * items.length)
  delegates.forEach((delegate, index) => {
    const row = closeRows.get(delegate) ?? createPanel(model, [delegate], items).probability
    closeRows.set(delegate, row)
    probability.set(row, index * items.length)
  })
  return { delegates, items, probability }
}

function pullOf(model: MatchingModel, panel: Panel, standing: Standing, weigh: WeighItem): Pull {
  const person = personProbabilities(model, standing, panel.items)
  return alignmentPull(person, Float64Array.from(panel.items, weigh))
}

function bestFirst(scores: Score[]): Score[] {
  return scores.sort(
    (left, right) => right.alignment - left.alignment || left.delegate - right.delegate,
  )
}
