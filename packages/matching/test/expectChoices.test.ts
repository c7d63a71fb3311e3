import { expect, test } from 'vitest'
import { expectChoices, fitModel } from '../src/matching.ts'
import { blocs, redChoice } from './blocs.ts'

const history = blocs()
const model = fitModel(history)
const asRed = ['p0', 'p1', 'p2', 'p3', 'p4'].map((item) => ({ item, choice: redChoice(item) }))
const items = ['p10', 'p11', 'p12', 'p13', 'p14', 'p15', 'p16', 'p17']

test('default: answers tell what somebody would choose elsewhere', () => {
  const right = expectChoices(model, { answers: asRed, items }).filter(
    ({ item, inFavour }) => inFavour > 0.5 === (redChoice(item) === 'for'),
  )
  expect(right.length).toBeGreaterThanOrEqual(7)
})

test('behavior: without answers nobody is taken for a member of a bloc', () => {
  for (const { inFavour } of expectChoices(model, { answers: [], items })) {
    expect(inFavour).toBeGreaterThan(0.25)
    expect(inFavour).toBeLessThan(0.75)
  }
})

test('behavior: what the model does not know is left out', () => {
  const answers = [{ item: 'gone', choice: 'for' as const }]
  expect(expectChoices(model, { answers, items: ['p1', 'unheard'] })).toHaveLength(1)
})
