import { SkeletonList } from '../../ui/Skeleton.tsx'

export function DelegatesScreen() {
  return <SkeletonList />
}
