import { collectEvidence } from './collectEvidence.ts'
import { drawAlignments } from './drawAlignments.ts'
import { exampleItems } from './exampleItems.ts'
import type { Answer, Standing } from './foldIn.ts'
import type { MatchingModel } from './matchingModel.ts'
import type { Interval, Match, MatchResult } from './matchResult.ts'
import { createRandom } from './random.ts'
import { type Score, type Scorer, score, type WeighItem } from './score.ts'

const fewestAnswers = 3
const sureEnough = 0.8
/** Alignments this close are a tie, shown in drawn order. */
const tieBand = 0.02
const drawExamples = 128

export type MatchRequest = {
  scorer: Scorer
  standing: Standing
  answers: readonly Answer[]
  weigh: WeighItem
  limit: number
  seed: number
  next: () => { item: string } | null
}

export function findMatches(request: MatchRequest): MatchResult {
  const { scorer, standing, answers, weigh, limit, seed, next } = request
  const { model, delegates } = scorer
  if (model.verdict.kind === 'refused') return { kind: 'refused', reason: model.verdict.reason }
  if (delegates.length < 2) {
    return { kind: 'refused', reason: 'There are fewer than two delegates to choose between.' }
  }
  const items = exampleItems(model, drawExamples).filter((item) => weigh(item) > 0)
  if (items.length === 0) {
    return { kind: 'refused', reason: 'No contested decision falls under these topics.' }
  }
  const { scores, typical } = score(scorer, standing, weigh)
  const chosen = breakTies(scores, seed).slice(0, Math.max(1, limit))
  const rival = crowdTypical(model, delegates)
  const draws = drawAlignments(model, {
    standing,
    delegates: [...chosen.map((one) => one.delegate), rival],
    items,
    weigh,
    seed,
  })
  const rivalDraws = draws.alignment[chosen.length] ?? new Float64Array()
  const matches = chosen.map((one, index) =>
    describe({ model, one, typical, answers, draws: draws.alignment[index] ?? new Float64Array() }),
  )
  const reason = whyUnclear()
  return reason === undefined
    ? { kind: 'matched', matches }
    : { kind: 'unclear', reason, next: pickNext(), matches }

  function whyUnclear(): string | undefined {
    if (answers.length < fewestAnswers)
      return `Answer ${fewestAnswers - answers.length} more to see who matches.`
    const top = chosen[0]
    const first = draws.alignment[0]
    if (!top || !first) return 'No delegate can be compared.'
    const wins = first.filter((value, draw) =>
      top.delegate === rival ? value > typical : value > (rivalDraws[draw] ?? 0),
    ).length
    if (wins / first.length >= sureEnough) return undefined
    return 'From these answers no delegate stands out against one who votes with the crowd.'
  }

  function pickNext() {
    const question = next()
    return question && { item: question.item }
  }
}

function breakTies(scores: readonly Score[], seed: number): Score[] {
  const top = scores[0]?.alignment ?? 0
  const tied = scores.filter((one) => top - one.alignment <= tieBand)
  const random = createRandom(seed)
  const drawn = tied
    .map((one) => ({ one, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ one }) => one)
  return [...drawn, ...scores.slice(tied.length)]
}

function crowdTypical(model: MatchingModel, delegates: readonly number[]): number {
  let best = delegates[0] ?? 0
  for (const delegate of delegates) {
    if ((model.voters.typicality[delegate] ?? 0) > (model.voters.typicality[best] ?? 0))
      best = delegate
  }
  return best
}

function describe(input: {
  model: MatchingModel
  one: Score
  typical: number
  answers: readonly Answer[]
  draws: Float64Array
}): Match {
  const { model, one, typical, answers, draws } = input
  const { delegate } = one
  const { slope, typicalAlignment, noise } = model.calibration
  const ballots = model.voters.ballots[delegate] ?? 0
  const stances = model.voters.stances[delegate] ?? 0
  const recorded = model.verdict.kind === 'recorded' && ballots > 0
  const advantage = interval(slope * (one.alignment - typical), draws, one.alignment, slope, noise)
  const shift = (value: number) => Math.max(0, Math.min(1, typicalAlignment + value))
  return {
    delegate: model.voters.ids[delegate] ?? '',
    basis: recorded ? (stances > 0 ? 'both' : 'recorded') : 'declared',
    alignment: {
      estimate: shift(advantage.estimate),
      low: shift(advantage.low),
      high: shift(advantage.high),
    },
    advantage,
    participation: model.voters.participation[delegate] ?? 0,
    ...collectEvidence(model, delegate, answers),
    contradictions: model.contradictions.flatMap(({ voter, question, proposal }) =>
      voter === delegate ? [{ question, proposal }] : [],
    ),
  }
}

/** Four fifths of the draws around the estimate, widened by what earlier predictions missed. */
function interval(
  estimate: number,
  draws: Float64Array,
  centre: number,
  slope: number,
  noise: number,
): Interval {
  const deviation = Math.sqrt(
    draws.reduce((sum, value) => sum + (slope * (value - centre)) ** 2, 0) /
      Math.max(1, draws.length) +
      noise ** 2,
  )
  return { estimate, low: estimate - 1.2816 * deviation, high: estimate + 1.2816 * deviation }
}
