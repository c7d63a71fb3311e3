import clsx from 'clsx'

const fills = {
  accent: 'bg-accent',
  for: 'bg-for',
  against: 'bg-against',
  abstain: 'bg-abstain',
}

/**
 * A bar with words. `share` and `mark` go from 0 to 1; `mark` draws a line to reach. The bar only repeats what the
 * words beside it say.
 */
export function Meter(props: {
  share: number
  tone?: keyof typeof fills
  mark?: number
  className?: string
}) {
  const { share, tone = 'accent', mark, className } = props
  return (
    <span
      aria-hidden="true"
      className={clsx('relative block h-2 rounded-full bg-sunken', className)}
    >
      <span
        className={clsx('block h-full rounded-full transition-[width] duration-500', fills[tone])}
        style={{ width: percent(share) }}
      />
      {mark === undefined ? null : (
        <span
          className="absolute -inset-y-1 w-0.5 rounded bg-ink"
          style={{ left: percent(mark) }}
        />
      )}
    </span>
  )
}

function percent(share: number): string {
  return `${Math.min(100, Math.max(0, share * 100))}%`
}
