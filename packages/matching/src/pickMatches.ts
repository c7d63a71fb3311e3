import type { ExposureOf } from './expectedExposure.ts'
import { howFarApart } from './howFarApart.ts'
import { createRandom, mix } from './random.ts'
import type { Score, Scorer } from './score.ts'

/** Alignments this close count as equal. */
const tieBand = 0.01
/** Never more than a tie: what a delegate already holds may only settle between near equals. */
const heaviestLoad = 0.02
/** A delegate who would lead for more than this share of all persons gives way as often as it takes. */
const mostExposure = 0.1
const givesWayBy = 0.08
/** What being the double of somebody already picked costs. */
const likenessCost = 0.05

export type PickRequest = {
  scorer: Scorer
  scores: readonly Score[]
  limit: number
  seed: number
  exposureOf: ExposureOf
  /** Share of all delegated power each delegate already holds, 0 to 1. */
  loadOf: (delegate: number) => number
}

/** Picks who is shown: good matches that differ, near equals in drawn order, nobody shown to everybody. */
export function pickMatches({
  scorer,
  scores,
  limit,
  seed,
  exposureOf,
  loadOf,
}: PickRequest): Score[] {
  const cap = Math.max(mostExposure, 2 / Math.max(1, scorer.delegates.length))
  const candidates = scores.slice(0, Math.max(50, 8 * limit)).map((score) => {
    const { share, double } = exposureOf(score.delegate) ?? { share: 0, double: score.delegate }
    // One draw for all doubles: ten accounts with one record give way together.
    const givesWay = createRandom(mix(seed, double))() > cap / Math.max(cap, share)
    const random = createRandom(mix(seed + 1, score.delegate))
    const held = Math.max(0, loadOf(score.delegate) || 0)
    const load = heaviestLoad * Math.min(1, held / mostExposure)
    return { score, key: random(), value: score.alignment - load - (givesWay ? givesWayBy : 0) }
  })
  const best = Math.max(...candidates.map(({ value }) => value))
  const isTied = (one: (typeof candidates)[number]) => best - one.value <= tieBand
  const picked: typeof candidates = []
  const left = candidates.sort((left, right) =>
    isTied(left) && isTied(right)
      ? left.key - right.key
      : right.value - left.value || left.score.delegate - right.score.delegate,
  )
  while (picked.length < limit && left.length > 0) {
    let chosen = 0
    let worth = Number.NEGATIVE_INFINITY
    left.forEach((one, index) => {
      const likeness = Math.max(0, ...picked.map((other) => alike(scorer, one.score, other.score)))
      const value = (isTied(one) ? best : one.value) - likenessCost * likeness
      if (value > worth) {
        worth = value
        chosen = index
      }
    })
    picked.push(...left.splice(chosen, 1))
  }
  return picked
    .sort((one, other) => Number(isTied(other)) - Number(isTied(one)) || orderWithin(one, other))
    .map(({ score }) => score)

  function orderWithin(one: (typeof candidates)[number], other: (typeof candidates)[number]) {
    return isTied(one) ? one.key - other.key : other.value - one.value
  }
}

/** 1 for two who are expected to decide everything alike, 0 for two a fifth apart or more on average. */
function alike({ overview, rowOf }: Scorer, left: Score, right: Score): number {
  const apart = howFarApart(overview, rowOf.get(left.delegate) ?? 0, rowOf.get(right.delegate) ?? 0)
  return Math.max(0, 1 - apart / 0.2)
}
