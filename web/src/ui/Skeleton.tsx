import clsx from 'clsx'
import { commonWords } from '../words/common.ts'

/** A shape where something will be. Give it its size. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx('block animate-pulse rounded-md bg-sunken', className)}
    />
  )
}

/** Rows that will be a list, announced once. */
export function SkeletonList({ rows = 5 }: { rows?: number }) {
  return (
    <div role="status" aria-label={commonWords.loading} className="flex flex-col gap-3">
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <Skeleton key={row} className="h-20 w-full rounded-(--radius-card)" />
      ))}
    </div>
  )
}
