import { SkeletonList } from '../../ui/Skeleton.tsx'

export function ProposalsScreen() {
  return <SkeletonList />
}
