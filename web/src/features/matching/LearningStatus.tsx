import { Meter } from '../../ui/Meter.tsx'
import { matchingWords } from '../../words/matching.ts'
import type { Learning } from './useMatchingClient.ts'

const words = matchingWords.learning

/** How far the preparation is; nothing once it is over. */
export function LearningStatus(props: { isReading: boolean; learning: Learning }) {
  const { isReading, learning } = props
  if (learning.step !== 'waiting') return null
  return (
    <div role="status" className="flex items-center gap-3 text-sm text-muted">
      <Meter share={isReading ? 0.3 : 0.8} className="w-28" />
      {isReading ? words.loading : words.opening}
    </div>
  )
}
