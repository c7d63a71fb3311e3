import { expect, test } from 'vitest'
import { findRulesConflict } from './findRulesConflict.ts'

const known = { types: [0, 1], topics: [0, 1, 2, 3] }
const allowed = { types: [0b11, 0b10], topics: [0b0110, 0b1110] }

test('default', () => {
  expect(findRulesConflict({ type: 1, topic: 2 }, allowed, known)).toBeNull()
})

test('behavior: says what every action allows', () => {
  expect(findRulesConflict({ type: 0, topic: 2 }, allowed, known)).toEqual({
    kind: 'type',
    allowed: [1],
  })
  expect(findRulesConflict({ type: 1, topic: 3 }, allowed, known)).toEqual({
    kind: 'topic',
    allowed: [1, 2],
  })
})

test('behavior: two actions may leave nothing in common', () => {
  const apart = { types: [1, 1], topics: [0b0010, 0b0100] }
  expect(findRulesConflict({ type: 0, topic: 0 }, apart, known)).toEqual({
    kind: 'topic',
    allowed: [],
  })
})

test('behavior: nothing is against a choice while the rules are being read', () => {
  const unread = { types: [], topics: [0] }
  expect(findRulesConflict({ type: 1, topic: 2 }, allowed, unread)).toBeNull()
})
