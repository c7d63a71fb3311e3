import { useDaoFacts } from '../../indexer/useDaoFacts.ts'
import { useProposalTypes } from '../../indexer/useProposalTypes.ts'
import { useTokenClock } from '../../indexer/useTokenClock.ts'
import { formatSpan } from '../../lib/formatTime.ts'
import { proposingWords } from '../../words/proposing.ts'

/** When voting on a proposal would open, and for how long, by its type. @param type null: there are none */
export function SubmitHint({ type }: { type: number | null }) {
  const dao = useDaoFacts().data?.dao
  const clock = useTokenClock()
  const ofType = useProposalTypes().find(({ number }) => number === type)
  const rules = ofType ?? dao
  if (!rules) return null
  return (
    <p className="min-w-0 flex-1 basis-60 text-sm text-muted">
      {proposingWords.submitHint(
        formatSpan(BigInt(rules.votingDelay), clock),
        formatSpan(BigInt(rules.votingPeriod), clock),
      )}
    </p>
  )
}
