import { expect, test } from 'vitest'
import { type TopicLabel, topicSorter } from '../src/topicLabels.ts'

const decided = { by: 'Ann', on: '2026-11-02' }
const budget: TopicLabel = { topic: 'treasury', titles: ['budget', 'asset list'], ...decided }
const grants: TopicLabel = { topic: 'grants', titles: ['Grant', 'budget'], ...decided }
const named: TopicLabel = { topic: 'risk', proposals: ['12', '7'], ...decided }
const sort = topicSorter([budget, grants, named])

const find = (title: string, proposalId = 1n) => sort({ proposalId, title })

test.each([
  ['A grant for the app', { label: grants, word: 'Grant' }],
  ['BUDGET: 2027', { label: budget, word: 'budget' }],
  ['The asset-list, renewed', { label: budget, word: 'asset list' }],
  ['The list of assets', null],
  ['Grantees report', null],
  ['', null],
])('default: "%s"', (title, expected) => {
  expect(find(title)).toEqual(expected)
})

test('behavior: a label that names the proposal goes before words of its title', () => {
  expect(find('The budget', 12n)).toEqual({ label: named, word: null })
  expect(find('The budget', 127n)?.label).toBe(budget)
})

test('behavior: letters of any script, written in either way, are words', () => {
  const label = { topic: 'treasury', titles: ['trésor', '国库'], ...decided }
  const sortByIt = topicSorter([label])
  const topicOf = (title: string) => sortByIt({ proposalId: 1n, title })?.label.topic
  expect(topicOf('Le trésor commun')).toBe('treasury')
  expect(topicOf('国库 2027')).toBe('treasury')
  expect(topicOf('trésorier')).toBeUndefined()
})

test('behavior: a title without end is looked at for a thousand characters', () => {
  expect(find(`${'very '.repeat(150)}budget`)?.label).toBe(budget)
  expect(find(`${'very '.repeat(1_000_000)}budget`)).toBeNull()
})
