import { expect, test } from 'vitest'
import { stepLine } from './PowerChart.tsx'

test('default', () => {
  const points = [
    { timestamp: 0, power: 0n },
    { timestamp: 50, power: 10n },
  ]
  expect(stepLine(points, 100)).toBe('M4 84 H160 V4 H316')
})

test('behavior: power holds until it changes, then jumps', () => {
  const points = [
    { timestamp: 10, power: 4n },
    { timestamp: 20, power: 2n },
  ]
  expect(stepLine(points, 30)).toBe('M4 4 H160 V44 H316')
})

test('behavior: no power ever, and a first moment that is now, still draw', () => {
  expect(stepLine([], 10)).toBe('')
  expect(stepLine([{ timestamp: 5, power: 0n }], 5)).toBe('M4 84 H4')
})
