import { formatDateTime } from '../../lib/formatTime.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { commonWords } from '../../words/common.ts'
import { delegationWords } from '../../words/delegation.ts'
import type { DelegationFacts } from './useDelegationFacts.ts'

const words = delegationWords.preview

/** Says that the chain does not answer any more, and how old what is shown is. `isUntold`: what would move is not known. */
export function StaleFacts(props: {
  facts: DelegationFacts
  isUntold: boolean
  isAsking: boolean
  onRetry: () => void
}) {
  const { facts, isUntold, isAsking, onRetry } = props
  const read = words.stale(facts.block.toString(), formatDateTime(Number(facts.now)))
  return (
    <Notice
      tone="warn"
      role="status"
      action={
        <Button size="small" isBusy={isAsking} onClick={onRetry}>
          {commonWords.retry}
        </Button>
      }
    >
      {isUntold ? `${read} ${words.untold}` : read}
    </Notice>
  )
}
