import { writePercent } from './writePercent.ts'

/** `1234500000000000000000` with 18 decimals is `1234.5`: exact, without grouping. */
export function exactAmount(units: bigint, decimals: number): string {
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '')
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/** Each begins where what comes below it would be rounded up to it. */
const steps = [
  { from: 999.5e9, divide: 1e12, suffix: 'T' },
  { from: 999.5e6, divide: 1e9, suffix: 'B' },
  { from: 999.5e3, divide: 1e6, suffix: 'M' },
  { from: 9_999.5, divide: 1e3, suffix: 'k' },
]

/** The same with its thousands apart: `1,234.5`. */
export function groupedAmount(units: bigint, decimals: number): string {
  const [whole = '0', fraction] = exactAmount(units, decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A short amount for reading: three or four digits that matter, `< 0.01` rather than a false zero. */
export function shortAmount(units: bigint, decimals: number): string {
  if (units === 0n) return '0'
  const value = Number(exactAmount(units, decimals))
  if (Math.abs(value) < 0.01) return value < 0 ? '> -0.01' : '< 0.01'
  const step = steps.find(({ from }) => Math.abs(value) >= from)
  if (step === undefined) return trim(value, Math.abs(value) >= 1000 ? 0 : 2)
  const scaled = value / step.divide
  return `${trim(scaled, Math.abs(scaled) >= 100 ? 0 : 1)}${step.suffix}`
}

/** A share that a rule sets, as exact as rules are: `4.56 %`, `66 %`; a whole of nothing has no share. */
export function exactShare(part: bigint, whole: bigint): string {
  if (whole === 0n) return writePercent('0')
  return writePercent(trim(Number((part * 1_000_000n) / whole) / 10_000, 4))
}

/** A share of a whole as `12.3 %`; a whole of nothing has no share. */
export function formatShare(part: bigint, whole: bigint): string {
  if (whole === 0n) return writePercent('0')
  if (part > 0n && part * 1000n < whole) return writePercent('<\u00a00.1')
  return writePercent((Number((part * 100_000n) / whole) / 1000).toFixed(1))
}

/** The share of a whole as a number from 0 to 1, for drawing only. */
export function shareOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1_000_000n) / whole) / 1_000_000
}

function trim(value: number, digits: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits })
}
