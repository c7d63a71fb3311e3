import { expect, test } from 'vitest'
import { createMatcher } from '../src/matching.ts'
import { createSociety, fit } from './society.ts'

const society = createSociety({ delegates: 30, proposals: 60 })
const model = fit(society.history)
const [person = []] = society.people
const topicOf = new Map(society.history.proposals.map(({ id, topic }) => [id, topic]))

test('default', () => {
  const question = createMatcher(model).nextQuestion()
  expect(question?.kind).toBe('proposal')
  expect(question?.gain).toBeGreaterThan(0)
})

test('behavior: asked questions narrow more than random ones', () => {
  const width = (asked: (turn: number, next: string | undefined) => string) => {
    const matcher = createMatcher(model)
    for (let turn = 0; turn < 4; turn++) {
      const item = asked(turn, matcher.nextQuestion()?.item)
      matcher.answer(item, society.wish(person, item))
    }
    return matcher.nextQuestion()?.gain ?? 0
  }
  expect(width((turn, next) => next ?? `p${turn}`)).toBeLessThan(width((turn) => `p${turn}`))
})

test('behavior: never three of one topic in a row, nothing twice, at most twelve', () => {
  const matcher = createMatcher(model)
  const asked: string[] = []
  for (let turn = 0; turn < 30; turn++) {
    const question = matcher.nextQuestion()
    if (!question) break
    asked.push(question.item)
    matcher.answer(question.item, society.wish(person, question.item))
  }
  expect(asked.length).toBeGreaterThanOrEqual(5)
  expect(asked.length).toBeLessThanOrEqual(12)
  expect(new Set(asked).size).toBe(asked.length)
  const topics = asked.map((item) => topicOf.get(item))
  topics.forEach((topic, turn) => {
    expect(topic !== undefined && topics[turn + 1] === topic && topics[turn + 2] === topic).toBe(
      false,
    )
  })
})

test('behavior: another seed, other questions', () => {
  const first = [1, 2, 3, 4, 5, 6].map(
    (seed) => createMatcher(model, { seed }).nextQuestion()?.item,
  )
  expect(new Set(first).size).toBeGreaterThan(1)
})

test('behavior: only among those offered, and an unknown one is passed over', () => {
  expect(createMatcher(model).nextQuestion({ among: ['p7', 'nowhere'] })?.item).toBe('p7')
  expect(createMatcher(model).nextQuestion({ among: ['nowhere'] })).toBeNull()
})
