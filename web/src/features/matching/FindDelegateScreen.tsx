import { SkeletonList } from '../../ui/Skeleton.tsx'

export function FindDelegateScreen() {
  return <SkeletonList />
}
