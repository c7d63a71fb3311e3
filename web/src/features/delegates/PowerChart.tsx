import { shareOf } from '../../lib/formatAmount.ts'
import type { PowerPoint } from './usePowerHistory.ts'

const width = 320
const height = 88
const padding = 4

/** Voting power as steps from its first change to `end` (seconds): it holds until it changes. */
export function PowerChart(props: { points: readonly PowerPoint[]; end: number; label: string }) {
  const { points, end, label } = props
  const line = stepLine(points, end)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="mt-2 block h-24 w-full"
    >
      <path d={`${line} V${height} H${padding} Z`} className="fill-wash" />
      <path
        d={line}
        className="fill-none stroke-accent"
        strokeWidth="1.75"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

/** The path of the steps, in the chart's own coordinates. */
export function stepLine(points: readonly PowerPoint[], end: number): string {
  const first = points[0]
  if (first === undefined) return ''
  const span = Math.max(1, end - first.timestamp)
  const most = highest(points)
  const x = (time: number) =>
    round(padding + ((time - first.timestamp) / span) * (width - 2 * padding))
  const y = (power: bigint) =>
    round(height - padding - shareOf(power, most) * (height - 2 * padding))
  const steps = points.map(({ timestamp, power }, index) =>
    index === 0 ? `M${x(timestamp)} ${y(power)}` : `H${x(timestamp)} V${y(power)}`,
  )
  return [...steps, `H${x(end)}`].join(' ')
}

function highest(points: readonly PowerPoint[]): bigint {
  let most = 1n
  for (const { power } of points) if (power > most) most = power
  return most
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
