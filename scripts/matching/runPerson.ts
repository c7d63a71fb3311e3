import { createMatcher, type MatchingModel } from '@mandate/matching'
import { type Baseline, type BaselineName, baselineNames } from './baselines.ts'
import type { Outcome, Person } from './Person.ts'

export const answerCounts = [3, 5, 8, 12] as const

/** What each method's first match was worth to one person, and what the engine said beforehand. */
export type Result = {
  person: string
  random: number
  best: number
  /** By method, as `raw5`, `model8` (answers in random order) or `adaptive5` (in the order the engine asks). */
  picks: Readonly<Record<string, Outcome>>
  stated: Stated
  /** Calibrated alignment of every eligible delegate beside what came of it, at five adaptive answers. */
  pairs: readonly { predicted: number; actual: number; common: number }[]
  /** Who comes first in pure order, and who is shown first. */
  leader: string
  shown: string | undefined
}

export type Stated = {
  kind: 'matched' | 'unclear' | 'refused'
  alignment: Bounds
  advantage: Bounds
  actualAlignment: number
  actualAdvantage: number
  /** Later contested proposals that both decided. */
  common: number
}

type Bounds = { estimate: number; low: number; high: number }

const nothing: Bounds = { estimate: 0, low: 0, high: 0 }

export function runPerson(
  model: MatchingModel,
  person: Person,
  { baselines, hasPower }: { baselines: Record<BaselineName, Baseline>; hasPower: boolean },
): Result {
  const eligible = [...person.outcomes.keys()]
  const values = [...person.outcomes.values()].map(({ ha }) => ha)
  const random = values.reduce((sum, value) => sum + value, 0) / values.length
  const picks: Record<string, Outcome> = {}
  for (const count of answerCounts) {
    const answers = person.pool.slice(0, count)
    for (const name of baselineNames) {
      if (name === 'powerful' && !hasPower) continue
      picks[`${name}${count}`] = outcomeOf(
        person,
        highest(eligible, baselines[name](person, answers)),
      )
    }
    const matcher = createMatcher(model, { seed: 7, delegates: eligible })
    for (const proposal of answers) matcher.answer(proposal, sayOf(person, proposal))
    picks[`model${count}`] = outcomeOf(person, matcher.rank()[0]?.delegate)
  }
  const asked = askAdaptively(model, person, eligible)
  return {
    person: person.id,
    random,
    best: Math.max(...values),
    ...asked,
    picks: { ...picks, ...asked.picks },
  }
}

function askAdaptively(model: MatchingModel, person: Person, eligible: readonly string[]) {
  const matcher = createMatcher(model, { seed: 7, delegates: eligible })
  const left = new Set(person.pool)
  const picks: Record<string, Outcome> = {}
  let seen: Pick<Result, 'stated' | 'pairs' | 'leader' | 'shown'> | undefined
  for (let count = 1; count <= Math.max(...answerCounts); count++) {
    const [any] = left
    const proposal = matcher.nextQuestion({ among: [...left] })?.item ?? any
    if (proposal !== undefined) {
      left.delete(proposal)
      matcher.answer(proposal, sayOf(person, proposal))
    }
    if (answerCounts.some((one) => one === count)) {
      picks[`adaptive${count}`] = outcomeOf(person, matcher.rank()[0]?.delegate)
    }
    if (count === 5) seen = lookAt(matcher, person)
  }
  if (!seen) throw new Error('Five answers are always given.')
  return { picks, ...seen }
}

function lookAt(matcher: ReturnType<typeof createMatcher>, person: Person) {
  const ranked = matcher.rank()
  const result = matcher.matches({ limit: 3 })
  const first = result.kind === 'refused' ? undefined : result.matches[0]
  const outcomes = [...person.outcomes.values()]
  const mean = outcomes.reduce((sum, { ha }) => sum + ha, 0) / outcomes.length
  const { ha: actual, common } = outcomeOf(person, first?.delegate ?? ranked[0]?.delegate)
  return {
    leader: ranked[0]?.delegate ?? '',
    shown: first?.delegate,
    pairs: ranked.map(({ delegate, alignment }) => {
      const outcome = outcomeOf(person, delegate)
      return {
        predicted: Math.max(0, Math.min(1, alignment)),
        actual: outcome.ha,
        common: outcome.common,
      }
    }),
    stated: {
      kind: result.kind,
      alignment: first?.alignment ?? nothing,
      advantage: first?.advantage ?? nothing,
      actualAlignment: actual,
      actualAdvantage: actual - mean,
      common,
    },
  }
}

const sayOf = (person: Person, proposal: string) => (person.own.get(proposal) ? 'for' : 'against')

function outcomeOf(person: Person, delegate: string | undefined): Outcome {
  const outcome = person.outcomes.get(delegate ?? '')
  if (!outcome) throw new Error(`There is no outcome for ${delegate}.`)
  return outcome
}

function highest(
  eligible: readonly string[],
  rate: (delegate: string) => number,
): string | undefined {
  let best: { delegate: string; rated: number } | undefined
  for (const delegate of eligible) {
    const rated = rate(delegate)
    if (!best || rated > best.rated) best = { delegate, rated }
  }
  return best?.delegate
}
