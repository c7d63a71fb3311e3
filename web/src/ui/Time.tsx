import { formatDateTime, formatFullDateTime, formatRelative } from '../lib/formatTime.ts'

/**
 * A moment in the reader's zone. `time` and `now` are seconds; with `now` (the chain's) it reads "in 2 days", and the
 * date stands in the hover text. What `isPast` is never told as to come, though `now` may be a block behind.
 */
export function Time(props: {
  time: number | string
  now?: number
  isPast?: boolean
  className?: string
}) {
  const time = Number(props.time)
  const full = formatFullDateTime(time)
  return (
    <time dateTime={new Date(time * 1000).toISOString()} title={full} className={props.className}>
      {props.now === undefined
        ? formatDateTime(time)
        : formatRelative(props.isPast ? Math.min(time, props.now) : time, props.now)}
    </time>
  )
}
