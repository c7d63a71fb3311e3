import { expect, test } from 'vitest'
import { exactAmount, exactShare, formatShare, groupedAmount, shortAmount } from './formatAmount.ts'

const one = 10n ** 18n

test('default', () => {
  expect(exactAmount(1_234_500_000_000_000_000_000n, 18)).toBe('1234.5')
  expect(groupedAmount(1_234_567n * one + 1n, 18)).toBe('1,234,567.000000000000000001')
  expect(shortAmount(1_234_567n * one, 18)).toBe('1.2M')
  expect(formatShare(1n, 3n)).toBe('33.3\u00a0%')
  expect(exactShare(456n, 10_000n)).toBe('4.56\u00a0%')
})

test('parameters: small, whole and huge', () => {
  expect(shortAmount(0n, 18)).toBe('0')
  expect(shortAmount(1n, 18)).toBe('< 0.01')
  expect(shortAmount(-1n, 18)).toBe('> -0.01')
  expect(shortAmount(9_999n * one, 18)).toBe('9,999')
  expect(shortAmount(310_000n * one, 18)).toBe('310k')
  expect(shortAmount(999_499n * one, 18)).toBe('999k')
  expect(shortAmount(999_500n * one, 18)).toBe('1M')
  expect(shortAmount(9_999_600n * 10n ** 15n, 18)).toBe('10k')
  expect(exactAmount(5n, 0)).toBe('5')
  expect(exactAmount(-15n, 1)).toBe('-1.5')
})

test('behavior: a share that is not nothing never reads as nothing', () => {
  expect(formatShare(1n, 100_000n)).toBe('<\u00a00.1\u00a0%')
  expect(formatShare(one, 10n ** 9n * one)).toBe('<\u00a00.1\u00a0%')
  expect(formatShare(1n, 1_000n)).toBe('0.1\u00a0%')
  expect(formatShare(0n, 5n)).toBe('0.0\u00a0%')
  expect(formatShare(0n, 0n)).toBe('0\u00a0%')
})
