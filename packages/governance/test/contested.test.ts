import { expect, test } from 'vitest'
import { isContested } from '../src/contested.ts'

test('default', () => {
  expect(isContested({ forCount: 9, againstCount: 1 })).toBe(true)
  expect(isContested({ forCount: 2, againstCount: 3 })).toBe(true)
})

test('behavior: too few ballots tell nothing', () => {
  expect(isContested({ forCount: 2, againstCount: 2 })).toBe(false)
  expect(isContested({ forCount: 0, againstCount: 0 })).toBe(false)
})

test('behavior: a minority under a tenth tells nothing', () => {
  expect(isContested({ forCount: 10, againstCount: 1 })).toBe(false)
  expect(isContested({ forCount: 1, againstCount: 10 })).toBe(false)
  expect(isContested({ forCount: 40, againstCount: 0 })).toBe(false)
})
