import { Meter } from '../../ui/Meter.tsx'
import { matchingWords } from '../../words/matching.ts'
import type { Learning } from './useMatchingClient.ts'

const words = matchingWords.learning

/** How far the preparation is; nothing once it is over. */
export function LearningStatus({
  isReading,
  learning,
}: {
  isReading: boolean
  learning: Learning
}) {
  if (learning.step === 'ready' || learning.step === 'failed') return null
  const isFitting = !isReading && learning.step === 'fitting'
  return (
    <div role="status" className="flex items-center gap-3 text-sm text-muted">
      <Meter share={isFitting ? 0.2 + 0.8 * learning.done : 0.1} className="w-28" />
      {isFitting ? words.fitting : words.loading}
    </div>
  )
}
