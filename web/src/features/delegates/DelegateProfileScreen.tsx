import { SkeletonList } from '../../ui/Skeleton.tsx'

export function DelegateProfileScreen() {
  return <SkeletonList />
}
