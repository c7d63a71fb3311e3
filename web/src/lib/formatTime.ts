import type { Clock } from '@mandate/governance/clock'

const month = 30 * 86_400
const year = 365 * 86_400

const units: readonly (readonly [name: string, seconds: number])[] = [
  ['year', year],
  ['month', month],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

/** Months and years are not all alike: days are the largest unit that is exact. */
const exactUnits = [
  ['day', 86_400n],
  ['hour', 3600n],
  ['minute', 60n],
  ['second', 1n],
] as const

/** `2 days`, `3 hours`: the largest unit that fits, counted in whole units. */
export function formatDuration(seconds: number): string {
  const left = Math.max(0, Math.round(seconds))
  for (const [name, length] of units) {
    if (left >= length || name === 'second') {
      const count = Math.floor(left / length)
      return `${count} ${name}${count === 1 ? '' : 's'}`
    }
  }
  return ''
}

/** `1 day 12 hours`, `45 days`: nothing is rounded. It belongs wherever a length of time is itself decided over. */
export function exactDuration(seconds: bigint): string {
  let left = seconds
  const parts = exactUnits.flatMap(([name, length]) => {
    const count = left / length
    left %= length
    return count === 0n ? [] : [counted(count, name)]
  })
  return parts.join(' ') || counted(0n, 'second')
}

/** A stretch of time on a DAO's clock, exactly: `2 days`, or `20 blocks` where it counts those. */
export function formatSpan(length: bigint, clock: Clock): string {
  return clock === 'timestamp' ? exactDuration(length) : counted(length, 'block')
}

/** `2 days 4 hours`, `3 minutes 12 seconds`: the two largest units, for a countdown. */
export function formatCountdown(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds))
  const first = units.find(([, length]) => left >= length)
  if (first === undefined) return '0 seconds'
  const rest = left % first[1]
  const second = units[units.indexOf(first) + 1]
  if (second === undefined || rest < second[1]) return formatDuration(left - rest)
  // Twelve months of 30 days are less than a year: its last days are of its twelfth month.
  const capped = first[0] === 'year' ? Math.min(rest, 12 * month - 1) : rest
  return `${formatDuration(left - rest)} ${formatDuration(capped)}`
}

/**
 * `in 2 days`, `2 days ago` or `just now`, seen from `now` (seconds on the chain's clock). What is to
 * come is told with its second unit where the first is hardly counted: what closes in 47 hours closes not in a day.
 */
export function formatRelative(time: number, now: number): string {
  const distance = time - now
  if (Math.abs(distance) < 5) return distance > 0 ? 'in a moment' : 'just now'
  if (distance < 0) return `${formatDuration(-distance)} ago`
  return `in ${isCoarse(distance) ? formatCountdown(distance) : formatDuration(distance)}`
}

/** Whether the largest unit alone would leave out a good part of it: a day of what are nearly two. */
function isCoarse(seconds: number): boolean {
  const largest = units.find(([, length]) => seconds >= length)?.[1] ?? 1
  return largest === year || (largest >= 3600 && seconds < 3 * largest)
}

/** A date and time in the reader's own zone. */
export function formatDateTime(time: number): string {
  return new Intl.DateTimeFormat(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time * 1000)
}

/** A date in the reader's own zone. */
export function formatDate(time: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(time * 1000)
}

/** The same with weekday, seconds and the zone's name, for whoever needs to be sure. */
export function formatFullDateTime(time: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' }).format(
    time * 1000,
  )
}

function counted(count: bigint, unit: string): string {
  return `${count.toLocaleString('en')} ${unit}${count === 1n ? '' : 's'}`
}
