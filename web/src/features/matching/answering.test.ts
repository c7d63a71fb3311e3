import { expect, test } from 'vitest'
import type { Answer } from './Answer.ts'
import { decisiveCount, withAnswer, withoutAnswer, withoutLast } from './answering.ts'

const first: Answer = { item: '1', choice: 'for', matters: false }
const second: Answer = { item: '2', choice: 'skip', matters: false }

test('default', () => {
  expect(withAnswer([first], second)).toEqual([first, second])
})

test('behavior: a change of mind keeps the order of the questions', () => {
  const changed: Answer = { item: '1', choice: 'against', matters: true }
  expect(withAnswer([first, second], changed)).toEqual([changed, second])
})

test('behavior: undo takes the last answer back, and stops at none', () => {
  const third: Answer = { item: '3', choice: 'against', matters: false }
  expect(withoutLast([first, second, third])).toEqual([first, second])
  expect(withoutLast([])).toEqual([])
})

test('behavior: one answer can be withdrawn', () => {
  expect(withoutAnswer([first, second], '1')).toEqual([second])
})

test('behavior: a skip is not an answer', () => {
  const against: Answer = { item: '3', choice: 'against', matters: false }
  expect(decisiveCount([first, second, against])).toBe(2)
})
