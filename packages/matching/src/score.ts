import { alignments, createPanel, type Panel, personProbabilities } from './alignment.ts'
import { exampleItems, fewExamples, mostExamples } from './exampleItems.ts'
import type { Standing } from './foldIn.ts'
import type { MatchingModel } from './matchingModel.ts'

export type Score = { delegate: number; alignment: number }

export type Scoring = {
  /** Every delegate, best first. */
  scores: readonly Score[]
  /** Mean alignment of all delegates. */
  typical: number
}

/** A few hundred delegates are scored whole; of thousands, the best of a first look are scored again in full. */
const secondLook = 500

export type Scorer = { model: MatchingModel; delegates: readonly number[]; overview: Panel }

export function createScorer(model: MatchingModel, delegates: readonly number[]): Scorer {
  const limit = delegates.length <= secondLook ? mostExamples : fewExamples
  return { model, delegates, overview: createPanel(model, delegates, exampleItems(model, limit)) }
}

export type WeighItem = (item: number) => number

/** Orders delegates by expected alignment and by nothing else. */
export function score(
  { model, delegates, overview }: Scorer,
  standing: Standing,
  weigh: WeighItem,
): Scoring {
  const rough = align(model, overview, standing, weigh)
  const typical = rough.reduce((sum, one) => sum + one.alignment, 0) / Math.max(1, rough.length)
  const sorted = byAlignment(rough)
  if (delegates.length <= secondLook) return { scores: sorted, typical }
  const best = sorted.slice(0, secondLook).map((one) => one.delegate)
  const panel = createPanel(model, best, exampleItems(model, mostExamples))
  const sharp = byAlignment(align(model, panel, standing, weigh))
  return { scores: [...sharp, ...sorted.slice(secondLook)], typical }
}

function align(model: MatchingModel, panel: Panel, standing: Standing, weigh: WeighItem): Score[] {
  const person = personProbabilities(model, standing, panel.items)
  const found = alignments(panel, person, Float64Array.from(panel.items, weigh))
  return panel.delegates.map((delegate, index) => ({ delegate, alignment: found[index] ?? 0.5 }))
}

function byAlignment(scores: readonly Score[]): Score[] {
  return [...scores].sort(
    (left, right) => right.alignment - left.alignment || left.delegate - right.delegate,
  )
}
