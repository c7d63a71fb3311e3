import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { DelegatedVotes } from './DelegatedVotes.tsx'
import { useOpenProposals } from './useOpenProposals.ts'

/** The same for a screen that does not know the open votes itself. */
export function OpenDelegatedVotes() {
  const { hasParts, hasOverride } = useCapabilities()
  const open = useOpenProposals({ isWanted: hasParts && hasOverride })
  return <DelegatedVotes proposals={open.data?.proposals.items} />
}
