import { shareOf } from '../lib/formatAmount.ts'

/** Voting power from `timestamp` (seconds) on, until the next point. */
export type PowerPoint = { timestamp: number; power: bigint }

/** The picture's own coordinates; it is stretched to the place it gets. */
export const chartSize = { width: 320, height: 88, padding: 4 } as const

/** What the picture's edges stand for: times in seconds, and the power at its top. */
export type ChartScale = { start: number; end: number; most: bigint }

/** The path of steps: power holds until it changes, and the last one until `until`. */
export function stepLine(
  points: readonly PowerPoint[],
  { scale, until }: { scale: ChartScale; until: number },
): string {
  const steps = points.map(({ timestamp, power }, index) => {
    const [x, y] = [xOf(timestamp, scale), yOf(power, scale)]
    return index === 0 ? `M${x} ${y}` : `H${x} V${y}`
  })
  return steps.length === 0 ? '' : [...steps, `H${xOf(until, scale)}`].join(' ')
}

/** The path of a line across the whole picture. */
export function levelLine(power: bigint, scale: ChartScale): string {
  return `M${xOf(scale.start, scale)} ${yOf(power, scale)} H${xOf(scale.end, scale)}`
}

/** What the top of a picture of `powers` stands for; not nothing, so that a share of it can be told. */
export function highest(powers: readonly bigint[]): bigint {
  let most = 1n
  for (const power of powers) if (power > most) most = power
  return most
}

function xOf(time: number, { start, end }: ChartScale): number {
  const { width, padding } = chartSize
  const share = (time - start) / Math.max(1, end - start)
  return round(padding + Math.min(1, Math.max(0, share)) * (width - 2 * padding))
}

function yOf(power: bigint, { most }: ChartScale): number {
  const { height, padding } = chartSize
  return round(height - padding - shareOf(power, most) * (height - 2 * padding))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
