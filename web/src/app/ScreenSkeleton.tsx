import { Skeleton, SkeletonList } from '../ui/Skeleton.tsx'

/** Stands in while a screen's code loads, as long as most screens are: the footer below it does not jump. */
export function ScreenSkeleton() {
  return (
    <div className="flex min-h-dvh flex-col gap-6">
      <Skeleton className="h-10 w-64" />
      <SkeletonList />
    </div>
  )
}
