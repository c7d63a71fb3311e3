import { expect, test } from 'vitest'
import { levelLine, stepLine } from './stepLine.ts'

test('default', () => {
  const points = [
    { timestamp: 0, power: 0n },
    { timestamp: 50, power: 10n },
  ]
  const scale = { start: 0, end: 100, most: 10n }
  expect(stepLine(points, { scale, until: 100 })).toBe('M4 84 H160 V4 H316')
})

test('behavior: power holds until it changes, then jumps', () => {
  const points = [
    { timestamp: 10, power: 4n },
    { timestamp: 20, power: 2n },
  ]
  const scale = { start: 10, end: 30, most: 4n }
  expect(stepLine(points, { scale, until: 30 })).toBe('M4 4 H160 V44 H316')
})

test('behavior: what is still to come stays empty', () => {
  const scale = { start: 0, end: 100, most: 10n }
  expect(stepLine([{ timestamp: 0, power: 10n }], { scale, until: 50 })).toBe('M4 4 H160')
  expect(levelLine(5n, scale)).toBe('M4 44 H316')
})

test('behavior: no power ever, a first moment that is now, and a moment past the edge still draw', () => {
  const scale = { start: 5, end: 5, most: 1n }
  expect(stepLine([], { scale, until: 10 })).toBe('')
  expect(stepLine([{ timestamp: 5, power: 0n }], { scale, until: 5 })).toBe('M4 84 H4')
  expect(stepLine([{ timestamp: 5, power: 0n }], { scale, until: 99 })).toBe('M4 84 H316')
})
