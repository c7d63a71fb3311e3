import { describe, expect, test } from 'vitest'
import { readRetryAfter } from '../src/readRetryAfter.ts'

const now = Date.parse('1994-11-06T08:49:07Z')

describe('readRetryAfter', () => {
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
    ['Sun Nov  6 08:49:37 1994', 30_000],
    ['Sun, 06 Nov 1994 08:48:37 GMT', 0],
  ])('default: %s', (text, milliseconds) => {
    expect(readRetryAfter(text, now)).toBe(milliseconds)
  })

  test.each([null, '', 'soon', '-5', '1.5', '1e9', 'Sunday'])('error: %s', (text) => {
    expect(readRetryAfter(text, now)).toBeUndefined()
  })
})
