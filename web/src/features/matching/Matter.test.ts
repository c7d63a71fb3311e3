import { expect, test } from 'vitest'
import { indexMatters, listMatters } from './Matter.ts'

const proposal = (id: string) => ({
  id,
  number: 1,
  title: `Title ${id}`,
  body: '',
  topic: 'treasury',
  createdAt: 1,
})

const questions = [
  { id: 'reserve', text: 'A reserve should be kept.', topic: 'treasury', proposal: '1' },
  { id: 'unanimous', text: 'Everybody wanted it.', proposal: '9' },
  { id: 'risk', text: 'More risk.', topic: 'risk' },
]

const matters = listMatters([proposal('1'), proposal('2')], questions)
const byId = indexMatters(matters, questions)

test('default', () => {
  expect(matters.map(({ id, text, isStatement }) => ({ id, text, isStatement }))).toEqual([
    { id: '1', text: 'A reserve should be kept.', isStatement: true },
    { id: '2', text: 'Title 2', isStatement: false },
    { id: 'unanimous', text: 'Everybody wanted it.', isStatement: true },
    { id: 'risk', text: 'More risk.', isStatement: true },
  ])
})

test('behavior: a statement and the decision it restates are one', () => {
  expect(byId.get('reserve')).toBe(byId.get('1'))
  expect(byId.get('9')).toBe(byId.get('unanimous'))
  expect(byId.get('1')?.proposal?.title).toBe('Title 1')
  expect(byId.get('risk')?.proposal).toBeNull()
  expect(byId.get('gone')).toBeUndefined()
})
