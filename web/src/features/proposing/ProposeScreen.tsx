import { SkeletonList } from '../../ui/Skeleton.tsx'

export function ProposeScreen() {
  return <SkeletonList />
}
