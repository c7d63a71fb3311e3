import { Settling } from '../../ui/Settling.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** The place of the votes that wait, until they are known. */
export function WaitingUnknown() {
  return (
    <>
      <Skeleton className="h-10" />
      <Settling />
    </>
  )
}
