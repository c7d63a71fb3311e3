import { Skeleton } from '../../ui/Skeleton.tsx'
import { commonWords } from '../../words/common.ts'

/** Where the cards will be. */
export function DelegateGridSkeleton() {
  return (
    <div
      role="status"
      aria-label={commonWords.loading}
      className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3"
    >
      {['a', 'b', 'c', 'd', 'e', 'f'].map((place) => (
        <Skeleton key={place} className="h-56 rounded-(--radius-card)" />
      ))}
    </div>
  )
}
