import { createWeigher } from './createWeigher.ts'
import { type ExposureOf, expectedExposure } from './expectedExposure.ts'
import { findMatches, findStandings } from './findMatches.ts'
import { type Answer, foldIn } from './foldIn.ts'
import { isSettled } from './isSettled.ts'
import { MatchingError } from './MatchingError.ts'
import type { MatchingModel } from './matchingModel.ts'
import type { MatchResult, PlacedMatch } from './matchResult.ts'
import { pickQuestion } from './pickQuestion.ts'
import { mix } from './random.ts'
import { createScorer, score } from './score.ts'

export type Matcher = {
  /** Takes the person's answer; a skip says nothing, and takes an earlier answer back. */
  answer(item: string, choice: 'for' | 'against' | 'skip', options?: { importance?: number }): void
  /** The question that would tell most; null when more would hardly change the matches. */
  nextQuestion(options?: { among?: readonly string[] }): NextQuestion | null
  /** Pure score order: no ties drawn, no cap, no abstention. */
  rank(options?: { topic?: string }): readonly { delegate: string; alignment: number }[]
  matches(options?: MatchOptions): MatchResult
  /** Where these delegates stand, whoever `matches` shows; without those of whom nothing is known. */
  standings(delegates: readonly string[], options?: StandingOptions): readonly PlacedMatch[]
}

export type NextQuestion = { item: string; kind: 'proposal' | 'question'; gain: number }

export type StandingOptions = {
  topic?: string
  /** 1 is the usual weight; topics not named keep it. */
  topicWeights?: Record<string, number>
}

export type MatchOptions = StandingOptions & {
  limit?: number
  /** Share of all delegated power each delegate already holds, 0 to 1; settles only between near equals. */
  load?: Readonly<Record<string, number>>
}

const usualLimit = 5

export type MatcherOptions = { seed?: number; delegates?: readonly string[] }

/** Answers stay in this object; it reads the model and nothing else. */
export function createMatcher(model: MatchingModel, options: MatcherOptions = {}): Matcher {
  const seed = options.seed ?? 1
  const scorer = createScorer(model, listDelegates(model, options.delegates))
  const itemAt = new Map(model.items.ids.map((id, index) => [id, index]))
  const answers = new Map<number, GivenAnswer>()
  const asked: number[] = []
  let exposureOf: ExposureOf | undefined

  const find = (id: string) => itemAt.get(model.restates.get(id) ?? id)
  const given = () => [...answers.values()].sort((left, right) => left.item - right.item)
  const weigher = (wanted: StandingOptions = {}) =>
    createWeigher(model, { ...wanted, answers: given() })

  const requestOf = (wanted: StandingOptions) => ({
    scorer,
    standing: foldIn(model, given()),
    answers: given(),
    weigh: weigher(wanted),
    seed: given().reduce(
      (hash, one) => mix(hash, 2 * one.item + Number(one.choice === 'for')),
      seed,
    ),
  })

  function nextQuestion({ among }: { among?: readonly string[] } = {}): NextQuestion | null {
    const standing = foldIn(model, given())
    const weigh = weigher()
    if (isSettled(scorer, { standing, weigh, answered: answers.size, seed })) return null
    const names = new Map<number, string>()
    for (const id of among ?? model.items.ids) {
      const item = find(id)
      if (item !== undefined && !asked.includes(item) && !names.has(item)) names.set(item, id)
    }
    const candidates = [...names.keys()].sort((left, right) => left - right)
    const picked = pickQuestion({ scorer, standing, weigh, candidates, asked, seed })
    if (!picked) return null
    const { item, gain } = picked
    return { item: names.get(item) ?? '', kind: model.items.kinds[item] ?? 'proposal', gain }
  }

  return {
    answer(id, choice, { importance = 1 } = {}) {
      const item = find(id)
      if (item === undefined)
        throw new MatchingError(`The model has no proposal or question "${id}".`)
      if (choice !== 'for' && choice !== 'against' && choice !== 'skip')
        throw new MatchingError(`An answer is "for", "against" or "skip", not "${choice}".`)
      if (!asked.includes(item)) asked.push(item)
      if (choice === 'skip') answers.delete(item)
      else answers.set(item, { item, choice, importance })
    },
    nextQuestion,
    rank({ topic } = {}) {
      const { scores } = score(scorer, foldIn(model, given()), weigher({ topic }))
      return scores.map(({ delegate, alignment }) => ({
        delegate: model.voters.ids[delegate] ?? '',
        alignment,
      }))
    },
    matches({ limit = usualLimit, topic, topicWeights, load = {} } = {}) {
      exposureOf ??= expectedExposure(scorer)
      return findMatches({
        ...requestOf({ topic, topicWeights }),
        limit: Number.isNaN(limit) ? usualLimit : Math.max(1, Math.floor(limit)),
        exposureOf,
        loadOf: (delegate) => load[model.voters.ids[delegate] ?? ''] ?? 0,
        next: nextQuestion,
      })
    },
    standings(delegates, wanted = {}) {
      return findStandings(requestOf(wanted), listDelegates(model, delegates))
    },
  }
}

export type GivenAnswer = Answer & { importance: number }

function listDelegates(model: MatchingModel, wanted: readonly string[] | undefined): number[] {
  if (wanted === undefined) {
    return Array.from(model.voters.ids.keys()).filter((voter) => isKnown(model, voter))
  }
  const voterAt = new Map(model.voters.ids.map((id, index) => [id, index]))
  return [...new Set(wanted.flatMap((id) => voterAt.get(id) ?? []))].sort(
    (left, right) => left - right,
  )
}

/** Whether a voter did or declared anything that tells voters apart here. */
function isKnown({ voters, verdict }: MatchingModel, voter: number): boolean {
  const declared = (voters.stances[voter] ?? 0) > 0
  return declared || (verdict.kind !== 'declared' && (voters.ballots[voter] ?? 0) > 0)
}
