import { expect, test } from 'vitest'
import { whyRefused, whyUnclear } from '../src/judgeMatches.ts'
import { fitModel } from '../src/matching.ts'
import { createScorer } from '../src/score.ts'
import { blocs } from './blocs.ts'

const model = fitModel(blocs())
const everybody = model.voters.ids.map((_, index) => index)

/** Why matches are refused when only the first `count` examples count. */
function refusal(count: number, delegates = everybody, verdict = model.verdict) {
  const scorer = createScorer({ ...model, verdict }, delegates)
  const counting = new Set(scorer.overview.items.slice(0, count))
  return whyRefused(scorer, (item) => Number(counting.has(item)))
}

test('default: five decisions and two delegates are enough', () => {
  expect(refusal(5)).toBeUndefined()
  expect(refusal(5, everybody.slice(0, 2))).toBeUndefined()
})

test.each([
  [4, 'Only 4 contested decisions fall under this; it takes 5 to tell delegates apart.'],
  [1, 'Only 1 contested decision falls under this; it takes 5 to tell delegates apart.'],
  [0, 'No contested decision falls under this; it takes 5 to tell delegates apart.'],
])('error: %i decisions are too few', (count, sentence) => expect(refusal(count)).toBe(sentence))

test('error: one delegate is nobody to choose from', () => {
  expect(refusal(5, everybody.slice(0, 1))).toMatch(/^Fewer than two of these delegates/)
})

test('error: where stances alone count, their lack is the reason', () => {
  const verdict = { kind: 'declared', reason: 'Few have voted.' } as const
  const stances = model.voters.stances.map(() => 1)
  const scorer = createScorer(
    { ...model, verdict, voters: { ...model.voters, stances } },
    everybody,
  )
  expect(whyRefused(scorer, () => 0)).toMatch(/^Few have voted\. And too few delegates/)
})

test.each([
  [0, 'Answer 3 more questions to see who matches.'],
  [2, 'Answer 1 more question to see who matches.'],
])('behavior: after %i answers nothing is clear', (answered, sentence) => {
  const top = Float64Array.of(1)
  expect(whyUnclear({ answered, top, lead: undefined })).toBe(sentence)
})

test('behavior: a match must beat whoever votes with the crowd in eight draws of ten', () => {
  const lead = new Float64Array(10).fill(0.1)
  const beatenIn = (count: number) =>
    Float64Array.from(lead, (_, draw) => (draw < count ? 0.2 : 0.1))
  expect(whyUnclear({ answered: 3, top: beatenIn(8), lead })).toBeUndefined()
  expect(whyUnclear({ answered: 3, top: beatenIn(7), lead })).toMatch(/votes with the crowd\.$/)
})

test('behavior: without such a rival it must be better than a typical delegate, beyond what passes', () => {
  const doubtOf = (advantage: number) =>
    whyUnclear({ answered: 3, top: new Float64Array(10).fill(advantage), lead: undefined })
  expect(doubtOf(0.2)).toBeUndefined()
  expect(doubtOf(0.02)).toMatch(/a typical delegate\.$/)
  expect(doubtOf(-0.2)).toMatch(/a typical delegate\.$/)
})
