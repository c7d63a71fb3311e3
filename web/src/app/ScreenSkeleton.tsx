import { Skeleton, SkeletonList } from '../ui/Skeleton.tsx'

/** Stands in while a screen's code loads. */
export function ScreenSkeleton() {
  return (
    <div className="flex flex-col gap-6">
      <Skeleton className="h-10 w-64" />
      <SkeletonList />
    </div>
  )
}
