import { basisOf, hasBasis } from './basisOf.ts'
import { collectEvidence } from './collectEvidence.ts'
import { createExplainer } from './createExplainer.ts'
import { toAdvantages, toAlignments } from './drawAdvantages.ts'
import { drawLeads } from './drawLeads.ts'
import type { ExposureOf } from './expectedExposure.ts'
import type { Answer, Standing } from './foldIn.ts'
import { whyRefused, whyUnclear } from './judgeMatches.ts'
import type { MatchingModel } from './matchingModel.ts'
import type { Interval, Match, MatchResult, PlacedMatch } from './matchResult.ts'
import { pickMatches } from './pickMatches.ts'
import { type Score, type Scorer, score, type WeighItem } from './score.ts'

/** Bounds of the middle four fifths of a normal distribution, in standard deviations. */
const fourFifths = 1.2816

export type StandingRequest = {
  scorer: Scorer
  standing: Standing
  answers: readonly Answer[]
  weigh: WeighItem
  seed: number
}

export type MatchRequest = StandingRequest & {
  limit: number
  exposureOf: ExposureOf
  loadOf: (delegate: number) => number
  next: () => { item: string } | null
}

/** Who is shown, with what certainty and why; or that nothing can be said, and what would change it. */
export function findMatches(request: MatchRequest): MatchResult {
  const { scorer, standing, answers, weigh } = request
  const { model, delegates } = scorer
  const refusal = whyRefused(scorer, weigh)
  if (refusal !== undefined) return { kind: 'refused', reason: refusal }
  const { scores, typical } = score(scorer, standing, weigh)
  const chosen = pickMatches({
    ...request,
    scores: scores.filter(({ delegate }) => hasBasis(model, delegate)),
  })
  const rival = mostTypical(model, delegates)
  const { matches, advantages } = describeAll(request, { chosen, typical, rival })
  const doubt = whyUnclear({
    answered: answers.length,
    // Stances say nothing about who votes with the crowd: then a match must beat a typical delegate.
    lead:
      chosen[0]?.delegate === rival || model.verdict.kind === 'declared'
        ? undefined
        : advantages.at(-1),
    top: advantages[0] ?? new Float64Array(),
  })
  if (doubt === undefined) return { kind: 'matched', matches }
  const question = request.next()
  return { kind: 'unclear', reason: doubt, next: question && { item: question.item }, matches }
}

/** Where named delegates stand in pure score order, described as matches are; none where nothing can be said. */
export function findStandings(request: StandingRequest, named: readonly number[]): PlacedMatch[] {
  const { scorer, standing, weigh } = request
  if (whyRefused(scorer, weigh) !== undefined) return []
  const { scores, typical } = score(scorer, standing, weigh)
  const ranked = scores.filter(({ delegate }) => hasBasis(scorer.model, delegate))
  const placed = [...ranked.entries()].filter(([, { delegate }]) => named.includes(delegate))
  const { matches } = describeAll(request, { chosen: placed.map(([, one]) => one), typical })
  return matches.map((match, index) => ({
    match,
    place: (placed[index]?.[0] ?? 0) + 1,
    of: ranked.length,
  }))
}

type Chosen = { chosen: readonly Score[]; typical: number; rival?: number }

/** Each chosen delegate as a match, and the draws behind their advantages: the rival's last, where there is one. */
function describeAll(request: StandingRequest, { chosen, typical, rival }: Chosen) {
  const { scorer, standing, answers, weigh, seed } = request
  const drawn = drawLeads(scorer, {
    standing,
    delegates: [...chosen.map((one) => one.delegate), ...(rival === undefined ? [] : [rival])],
    weigh,
    seed,
  })
  const advantages = toAdvantages(drawn, scorer.model.calibration)
  const alignments = toAlignments(drawn, scorer.model.calibration)
  const explain = createExplainer(scorer, answers, weigh)
  const matches = chosen.map(
    (one, index): Match => ({
      ...describe(request, {
        one,
        typical,
        advantages: advantages[index] ?? new Float64Array(),
        alignments: alignments[index] ?? new Float64Array(),
      }),
      ...explain(one.delegate),
    }),
  )
  return { matches, advantages }
}

/** The delegate who votes with the crowd most: a match must beat that one. */
function mostTypical({ voters }: MatchingModel, delegates: readonly number[]): number {
  return delegates.reduce((best, one) =>
    (voters.typicality[one] ?? 0) > (voters.typicality[best] ?? 0) ? one : best,
  )
}

type Drawn = {
  one: Score
  typical: number
  advantages: Float64Array
  alignments: Float64Array
}

function describe(
  { scorer, answers }: StandingRequest,
  { one, typical, advantages, alignments }: Drawn,
): Omit<Match, 'topics' | 'dependsOn'> {
  const { model } = scorer
  const { delegate } = one
  const { noise, alignmentNoise } = model.calibration
  const alignment = intervalAround(typical + one.advantage, alignments, alignmentNoise)
  return {
    delegate: model.voters.ids[delegate] ?? '',
    basis: basisOf(model, delegate),
    alignment: {
      estimate: asShare(alignment.estimate),
      low: asShare(alignment.low),
      high: asShare(alignment.high),
    },
    advantage: intervalAround(one.advantage, advantages, noise),
    participation: model.voters.participation[delegate] ?? 0,
    ...collectEvidence(model, delegate, answers),
    contradictions: model.contradictions.flatMap(({ voter, question, proposal }) =>
      voter === delegate ? [{ question, proposal }] : [],
    ),
  }
}

const asShare = (value: number) => Math.max(0, Math.min(1, value))

/** The middle four fifths of the draws, widened by what earlier predictions missed. */
function intervalAround(estimate: number, draws: Float64Array, noise: number): Interval {
  const count = Math.max(1, draws.length)
  const mean = draws.reduce((sum, value) => sum + value, 0) / count
  const spread = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count
  const reach = fourFifths * Math.sqrt(spread + noise ** 2)
  return { estimate, low: estimate - reach, high: estimate + reach }
}
