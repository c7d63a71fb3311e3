import type { Standing } from './foldIn.ts'
import { alignmentSpread, questionGain } from './questionGain.ts'
import { createRandom, mix } from './random.ts'
import type { Scorer, WeighItem } from './score.ts'

export type QuestionRequest = {
  scorer: Scorer
  standing: Standing
  weigh: WeighItem
  candidates: readonly number[]
  /** Items asked so far, in order, skipped ones included. */
  asked: readonly number[]
  seed: number
}

const drawnFrom = 5

/** One of the most telling questions, drawn so that not everybody is asked the same; null where none tells anything. */
export function pickQuestion(request: QuestionRequest): { item: number; gain: number } | null {
  const { scorer, standing, weigh, candidates, asked, seed } = request
  const { model, overview } = scorer
  const weights = Float64Array.from(overview.items, weigh)
  const spread = alignmentSpread(model, { panel: overview, weights, standing })
  const ranked = candidates
    .map((item) => ({ item, gain: questionGain(model, { item, standing, spread }) }))
    .filter(({ gain }) => gain > 0)
    .sort((left, right) => right.gain - left.gain || left.item - right.item)
  const tired = tiredTopic(request)
  const fresh = ranked.filter(
    ({ item }) => tired === undefined || model.items.topic[item] !== tired,
  )
  const best = (fresh.length > 0 ? fresh : ranked).slice(0, drawnFrom)
  const random = createRandom(mix(seed, asked.length))
  return best[Math.floor(random() * best.length)] ?? null
}

/** The topic of the last two questions, if they share one: a third in a row would bore and mislead. */
function tiredTopic({ scorer, asked }: QuestionRequest): number | undefined {
  const { topic } = scorer.model.items
  const last = topic[asked.at(-1) ?? -1] ?? -1
  const before = topic[asked.at(-2) ?? -1] ?? -1
  return last >= 0 && last === before ? last : undefined
}
