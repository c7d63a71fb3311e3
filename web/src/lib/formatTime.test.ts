import { offeredEnds } from '@mandate/governance/terms'
import { expect, test } from 'vitest'
import {
  exactDuration,
  formatCountdown,
  formatDuration,
  formatRelative,
  formatSpan,
} from './formatTime.ts'

test('default', () => {
  expect(formatDuration(2 * 86_400 + 5)).toBe('2 days')
  expect(formatCountdown(86_400 + 3 * 3600 + 59)).toBe('1 day 3 hours')
  expect(formatRelative(1000, 400)).toBe('in 10 minutes')
  expect(formatRelative(400, 1000)).toBe('10 minutes ago')
})

test('parameters: the ends', () => {
  expect(formatDuration(0)).toBe('0 seconds')
  expect(formatDuration(1)).toBe('1 second')
  expect(formatCountdown(0)).toBe('0 seconds')
  expect(formatCountdown(-5)).toBe('0 seconds')
  expect(formatCountdown(61)).toBe('1 minute 1 second')
  expect(formatRelative(1000, 1002)).toBe('just now')
  expect(formatRelative(1002, 1000)).toBe('in a moment')
})

test('behavior: blocks are counted where the clock counts blocks', () => {
  expect(formatSpan(7200n, 'timestamp')).toBe('2 hours')
  expect(formatSpan(7200n, 'blocknumber')).toBe('7,200 blocks')
  expect(formatSpan(1n, 'blocknumber')).toBe('1 block')
})

test('behavior: a length that is decided over is not rounded', () => {
  expect(exactDuration(0n)).toBe('0 seconds')
  expect(exactDuration(36n * 3600n)).toBe('1 day 12 hours')
  expect(exactDuration(45n * 86_400n + 61n)).toBe('45 days 1 minute 1 second')
  expect(formatSpan(129_600n, 'timestamp')).toBe('1 day 12 hours')
})

test('behavior: what ends after more than a year is told with its months', () => {
  const month = 30 * 86_400
  expect(formatRelative(12 * month, 0)).toBe('in 12 months')
  expect(formatRelative(365 * 86_400, 0)).toBe('in 1 year')
  expect(formatRelative(365 * 86_400 + 5 * month + 1, 0)).toBe('in 1 year 5 months')
  expect(formatRelative(2 * 365 * 86_400 - 1, 0)).toBe('in 1 year 11 months')
  expect(formatRelative(0, 20 * month)).toBe('1 year ago')
})

test('behavior: what ends soon is told with its hours or minutes', () => {
  expect(formatRelative(47 * 3600, 0)).toBe('in 1 day 23 hours')
  expect(formatRelative(119 * 60, 0)).toBe('in 1 hour 59 minutes')
  expect(formatRelative(3 * 86_400 + 3600, 0)).toBe('in 3 days')
  expect(formatRelative(0, 47 * 3600)).toBe('1 day ago')
})

test('behavior: no two of the ends that a delegation may have read alike', () => {
  for (const now of [1_700_000_000n, 1_701_000_000n, 1_702_080_000n]) {
    const ends = offeredEnds(now).map((end) => formatRelative(Number(end), Number(now)))
    expect(new Set(ends).size).toBe(ends.length)
  }
})
