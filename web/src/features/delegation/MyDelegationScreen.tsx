import { SkeletonList } from '../../ui/Skeleton.tsx'

export function MyDelegationScreen() {
  return <SkeletonList />
}
