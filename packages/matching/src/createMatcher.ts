import { findMatches } from './findMatches.ts'
import { type Answer, foldIn } from './foldIn.ts'
import { MatchingError } from './MatchingError.ts'
import type { MatchingModel } from './matchingModel.ts'
import type { MatchResult } from './matchResult.ts'
import { pickQuestion } from './pickQuestion.ts'
import { createScorer, score, type WeighItem } from './score.ts'

export type Matcher = {
  answer(item: string, choice: 'for' | 'against' | 'skip', options?: { importance?: number }): void
  nextQuestion(options?: { among?: readonly string[] }): NextQuestion | null
  rank(options?: { topic?: string }): readonly { delegate: string; alignment: number }[]
  matches(options?: MatchOptions): MatchResult
}

export type NextQuestion = { item: string; kind: 'proposal' | 'question'; gain: number }

export type MatchOptions = {
  limit?: number
  topic?: string
  topicWeights?: Record<string, number>
}

export type MatcherOptions = { seed?: number; delegates?: readonly string[] }

/** Answers stay in this object; it reads the model and nothing else. */
export function createMatcher(model: MatchingModel, options: MatcherOptions = {}): Matcher {
  const seed = options.seed ?? 1
  const delegates = listDelegates(model, options.delegates)
  const scorer = createScorer(model, delegates)
  const itemAt = new Map(model.items.ids.map((id, index) => [id, index]))
  const answers = new Map<number, Answer & { importance: number }>()
  const asked: number[] = []

  const resolve = (id: string) => {
    const item = itemAt.get(model.restates.get(id) ?? id)
    if (item === undefined)
      throw new MatchingError(`The model has no proposal or question "${id}".`)
    return item
  }
  const weigher =
    (topic?: string, topicWeights: Record<string, number> = {}): WeighItem =>
    (item) => {
      const own = model.topics[model.items.topic[item] ?? -1]
      if (topic !== undefined && own !== topic) return 0
      const wanted = own === undefined ? 1 : Math.max(0, topicWeights[own] ?? 1)
      return (model.items.weight[item] ?? 0) * wanted
    }
  const standing = () => foldIn(model, [...answers.values()])

  return {
    answer(id, choice, { importance = 1 } = {}) {
      const item = resolve(id)
      if (!asked.includes(item)) asked.push(item)
      if (choice === 'skip') answers.delete(item)
      else answers.set(item, { item, choice, importance })
    },
    nextQuestion({ among } = {}) {
      const candidates = (among ?? model.items.ids).flatMap((id) => {
        const item = itemAt.get(model.restates.get(id) ?? id)
        return item === undefined || asked.includes(item) ? [] : [item]
      })
      const picked = pickQuestion({
        scorer,
        standing: standing(),
        weigh: weigher(),
        candidates,
        asked,
        seed,
      })
      if (!picked) return null
      const id = model.items.ids[picked.item] ?? ''
      const named = among?.find(
        (name) => itemAt.get(model.restates.get(name) ?? name) === picked.item,
      )
      return {
        item: named ?? id,
        kind: model.items.kinds[picked.item] ?? 'proposal',
        gain: picked.gain,
      }
    },
    rank({ topic } = {}) {
      return score(scorer, standing(), weigher(topic)).scores.map(({ delegate, alignment }) => ({
        delegate: model.voters.ids[delegate] ?? '',
        alignment,
      }))
    },
    matches({ limit = 5, topic, topicWeights } = {}) {
      return findMatches({
        scorer,
        standing: standing(),
        answers: [...answers.values()],
        weigh: weigher(topic, topicWeights),
        limit,
        seed,
        next: () => this.nextQuestion(),
      })
    },
  }
}

function listDelegates(model: MatchingModel, wanted: readonly string[] | undefined): number[] {
  if (wanted === undefined) return Array.from(model.voters.ids.keys())
  const voterAt = new Map(model.voters.ids.map((id, index) => [id, index]))
  return [...new Set(wanted.flatMap((id) => voterAt.get(id) ?? []))].sort(
    (left, right) => left - right,
  )
}
