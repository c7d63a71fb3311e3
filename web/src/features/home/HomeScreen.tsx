import { SkeletonList } from '../../ui/Skeleton.tsx'

export function HomeScreen() {
  return <SkeletonList />
}
