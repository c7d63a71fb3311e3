import { expect, test } from 'vitest'
import { listMatters } from './Matter.ts'
import { searchTopics } from './searchTopics.ts'

const topics = [
  { id: 'grants', name: 'Grants', description: 'Money for people who build for the community.' },
  { id: 'protocol', name: 'Protocol', description: 'Upgrades, parameters and security.' },
  { id: 'treasury', name: 'Treasury', description: 'How the savings are kept and invested.' },
]

const proposals = [
  {
    id: '1',
    title: 'Fund the translation of the handbook',
    body: 'A grant for two translators.',
    topic: 'grants',
  },
  { id: '2', title: 'Raise the withdrawal fee', body: 'From 0.1 % to 0.3 %.', topic: 'protocol' },
  {
    id: '3',
    title: 'Keep a third of the savings in dollars',
    body: 'Less risk.',
    topic: 'treasury',
  },
]

const matters = listMatters(
  proposals.map((one) => ({ ...one, number: 1, createdAt: 1 })),
  [{ id: 'open-books', text: 'The ledger should be public.', proposal: '3' }],
)

const search = searchTopics(topics, matters)

test('default', () => {
  const hits = search('I want more small grants for translators')
  expect(hits.topics[0]).toBe('grants')
  expect(hits.matters[0]).toBe('1')
})

test('behavior: other forms of a word and slips of the pen still find it', () => {
  expect(search('fees for withdrawals').matters[0]).toBe('2')
  expect(search('tresury').topics).toContain('treasury')
})

test('behavior: a statement is found by its own words and by those of the decision it restates', () => {
  expect(search('a public ledger').matters[0]).toBe('3')
  expect(search('savings in dollars').matters[0]).toBe('3')
})

test('behavior: words that mean nothing find nothing', () => {
  expect(search('I would like you to do what the other should')).toEqual({
    topics: [],
    matters: [],
  })
  expect(search('')).toEqual({ topics: [], matters: [] })
})
