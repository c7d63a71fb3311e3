import { Time } from '../../ui/Time.tsx'
import { matchingWords } from '../../words/matching.ts'
import type { Matching } from './useMatching.ts'

/** What the matches were learned from, and how old that is. */
export function ModelSource({ matching }: { matching: Matching }) {
  const model = matching.model.data
  if (model === undefined) return null
  return (
    <p className="text-sm text-muted">
      {matchingWords.learning.source(model.indexedBlock.toLocaleString('en'))}{' '}
      <Time time={model.indexedAt} />.
    </p>
  )
}
