import { expect, test } from 'vitest'
import { createMatcher, fitModel } from '../src/matching.ts'
import { blocs, redChoice } from './blocs.ts'

const history = blocs()
const model = fitModel(history)

test('default', () => {
  const matcher = createMatcher(model)
  for (let asked = 0; asked < 5; asked++) {
    const question = matcher.nextQuestion()
    if (!question) break
    matcher.answer(question.item, redChoice(question.item))
  }
  const result = matcher.matches({ limit: 3 })
  expect(result.kind).toBe('matched')
  if (result.kind !== 'matched') return
  expect(result.matches).toHaveLength(3)
  for (const match of result.matches) {
    expect(match.delegate).toMatch(/^red/)
    expect(match.basis).toBe('recorded')
    expect(match.advantage.estimate).toBeGreaterThan(0.1)
    expect(match.advantage.low).toBeLessThan(match.advantage.estimate)
    expect(match.advantage.high).toBeGreaterThan(match.advantage.estimate)
    expect(match.agreements.length).toBeGreaterThan(match.differences.length)
  }
})

test('behavior: a unanimous proposal is never asked', () => {
  const matcher = createMatcher(model)
  expect(matcher.nextQuestion({ among: ['p45', 'p46'] })).toBeNull()
})

test('behavior: before three answers nothing is clear, and the next question is named', () => {
  const matcher = createMatcher(model)
  matcher.answer('p1', 'for')
  const result = matcher.matches()
  expect(result.kind).toBe('unclear')
  if (result.kind === 'unclear') expect(result.next).not.toBeNull()
})

test('error: an item the model does not know', () => {
  expect(() => createMatcher(model).answer('nowhere', 'for')).toThrow(
    'no proposal or question "nowhere"',
  )
})
