import { expect, test } from 'vitest'
import { matchingWords } from '../words/matching.ts'
import { withMinus } from './formatPoints.ts'

test('default: what is below nothing has a minus, not a hyphen', () => {
  expect([12, 0, -5].map(withMinus)).toEqual(['12', '0', '\u22125'])
})

test('behavior: a range of a match is written so, in the list and side by side', () => {
  expect(matchingWords.matches.range(-6, 30)).toBe('likely between \u22126 and 30')
  expect(matchingWords.compare.range(-6, 30)).toBe('(\u22126 to 30 points)')
  expect([7, 0, -7].map(matchingWords.compare.points)).toEqual(['+7', '0', '\u22127'])
})
