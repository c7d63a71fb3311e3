import { expect, test } from 'vitest'
import { allowedByAll } from '../src/allowedByAll.ts'

const all = [0, 1, 2, 3, 4, 5]
const bits = (...topics: number[]) => topics.reduce((mask, topic) => mask | (1 << topic), 0)

test('default', () => {
  expect(allowedByAll([bits(1, 2, 3), bits(3, 2)], all)).toEqual([2, 3])
})

test('behavior: one action that nobody mapped leaves the default topic alone', () => {
  expect(allowedByAll([bits(0, 1, 2), 0], all)).toEqual([0])
  expect(allowedByAll([bits(1, 2), 0], all)).toEqual([])
})

test('behavior: without actions nothing is forbidden, and topic 16 has its bit', () => {
  expect(allowedByAll([], [2, 0])).toEqual([0, 2])
  expect(allowedByAll([bits(16)], [0, 16])).toEqual([16])
})
