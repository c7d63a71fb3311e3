import { SkeletonList } from '../../ui/Skeleton.tsx'

export function ProposalScreen() {
  return <SkeletonList />
}
