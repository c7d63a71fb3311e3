import { describe, expect, test } from 'vitest'
import { type Choice, createMatcher, fitModel, MatchingError } from '../src/matching.ts'
import { blocs, redChoice } from './blocs.ts'

// Tools outside the project call the engine without the compiler's help.

const history = blocs()
const model = fitModel(history)

function redMatches(options: Parameters<ReturnType<typeof createMatcher>['matches']>[0] = {}) {
  const matcher = createMatcher(model)
  for (const item of ['p1', 'p3', 'p8', 'p14']) matcher.answer(item, redChoice(item))
  return matcher.matches(options)
}

const usual = redMatches()

describe('choices', () => {
  const strange = 'FOR' as Choice

  test('error: a ballot that is neither for, against nor abstain is nobody’s vote', () => {
    const ballots = [...history.ballots, { voter: 'red0', proposal: 'p1', choice: strange }]
    expect(() => fitModel({ ...history, ballots })).toThrow(
      new MatchingError('A choice is "for", "against" or "abstain", not "FOR".'),
    )
  })

  test('error: so is a stance', () => {
    const questions = [{ id: 'q', text: 'A statement' }]
    const stances = [{ delegate: 'red0', question: 'q', choice: strange }]
    expect(() => fitModel({ ...history, questions, stances })).toThrow('not "FOR"')
  })

  test('error: an answer that is none leaves the person where they stood', () => {
    const matcher = createMatcher(model)
    const rank = matcher.rank()
    expect(() => matcher.answer('p1', 'abstain' as 'skip')).toThrow(
      new MatchingError('An answer is "for", "against" or "skip", not "abstain".'),
    )
    expect(matcher.rank()).toEqual(rank)
    expect(matcher.nextQuestion({ among: ['p1'] })?.item).toBe('p1')
  })
})

describe('weights', () => {
  test('error: a weight that is no number leaves the topic its usual weight', () => {
    expect(redMatches({ topicWeights: { treasury: Number.NaN } })).toEqual(usual)
  })

  test.each([Number.POSITIVE_INFINITY, 1e308])('error: a weight of %d is very much', (weight) => {
    const much = redMatches({ topicWeights: { treasury: weight } })
    expect(much).toEqual(redMatches({ topicWeights: { treasury: 1000 } }))
    expect(numbersIn(much)).not.toContain(Number.NaN)
  })

  test.each([1e-320, -1])('error: a weight of %d is none', (weight) => {
    expect(redMatches({ topicWeights: { treasury: weight } })).toEqual(
      redMatches({ topicWeights: { treasury: 0 } }),
    )
  })

  test('error: an importance that is no number, or endless', () => {
    for (const importance of [Number.NaN, Number.POSITIVE_INFINITY, -3]) {
      const matcher = createMatcher(model)
      matcher.answer('p1', redChoice('p1'), { importance })
      expect(numbersIn(matcher.matches())).not.toContain(Number.NaN)
    }
  })

  test('error: a load that is no number is none, and none makes a delegate come first', () => {
    const everybody = model.voters.ids
    const loads = (load: number) => Object.fromEntries(everybody.map((id) => [id, load]))
    expect(redMatches({ load: loads(Number.NaN) })).toEqual(usual)
    expect(redMatches({ load: { blue0: -5, blue1: Number.NaN } })).toEqual(usual)
  })
})

describe('options', () => {
  test('error: a limit that is no number is the usual one', () => {
    expect(redMatches({ limit: Number.NaN })).toEqual(usual)
  })

  test.each([0, -1, 1.5, 65, Number.NaN])('error: %d dimensions', (dimensions) => {
    expect(() => fitModel(history, { dimensions })).toThrow(
      new MatchingError(`A model has 1 to 64 dimensions, a whole number, not ${dimensions}.`),
    )
  })

  test.each([Number.NaN, 1.5, -3, 2 ** 40])('error: a seed of %d is a seed', (seed) => {
    const matcher = createMatcher(fitModel(history, { seed }), { seed })
    expect(matcher.rank()).toHaveLength(24)
    expect(matcher.nextQuestion()).toEqual(
      createMatcher(fitModel(history, { seed }), { seed }).nextQuestion(),
    )
  })
})

/** Every number that is told, however deep. */
function numbersIn(told: unknown): number[] {
  if (typeof told === 'number') return [told]
  return typeof told === 'object' && told !== null ? Object.values(told).flatMap(numbersIn) : []
}
