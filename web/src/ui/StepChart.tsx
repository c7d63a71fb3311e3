import clsx from 'clsx'
import { type ChartScale, chartSize, levelLine, type PowerPoint, stepLine } from './stepLine.ts'

/** Lines differ by their dashes as well as by their colour. */
const looks = {
  accent: { stroke: 'stroke-accent', dashes: undefined },
  for: { stroke: 'stroke-for', dashes: undefined },
  against: { stroke: 'stroke-against', dashes: '8 3' },
  abstain: { stroke: 'stroke-abstain', dashes: '2 3' },
  level: { stroke: 'stroke-ink', dashes: '10 3 2 3' },
} as const

type LineLook = keyof typeof looks

/**
 * Voting power over time as steps, up to `until` (seconds); `level` is a power to reach. With `isFilled` the space under
 * the lines is tinted. The picture's words are its label.
 */
export function StepChart(props: {
  lines: readonly { look: LineLook; points: readonly PowerPoint[] }[]
  scale: ChartScale
  until: number
  level?: bigint
  isFilled?: boolean
  label: string
  className?: string
}) {
  const { lines, scale, until, level, isFilled, label, className } = props
  const { width, height, padding } = chartSize
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className={clsx('block w-full', className)}
    >
      {isFilled
        ? lines.map(({ look, points }) => (
            <path
              key={look}
              d={`${stepLine(points, { scale, until })} V${height} H${padding} Z`}
              className="fill-wash"
            />
          ))
        : null}
      {level === undefined ? null : <Line path={levelLine(level, scale)} look="level" />}
      {lines.map(({ look, points }) => (
        <Line key={look} path={stepLine(points, { scale, until })} look={look} />
      ))}
    </svg>
  )
}

/** A piece of a line, for the words beside the picture. */
export function LineSample({ look }: { look: LineLook }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 28 8" className="inline-block h-2 w-7 shrink-0">
      <Line path="M0 4 H28" look={look} />
    </svg>
  )
}

function Line({ path, look }: { path: string; look: LineLook }) {
  const { stroke, dashes } = looks[look]
  return (
    <path
      d={path}
      className={`fill-none ${stroke}`}
      strokeWidth={look === 'level' ? 1 : 1.75}
      strokeDasharray={dashes}
      vectorEffect="non-scaling-stroke"
    />
  )
}
