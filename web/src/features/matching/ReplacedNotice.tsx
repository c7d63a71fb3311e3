import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { matchingWords } from '../../words/matching.ts'
import type { Matching } from './useMatching.ts'

const words = matchingWords.replaced

/** Says that all answers were replaced at once, and takes it back on request, for as long as the page stays. */
export function ReplacedNotice(props: {
  matching: Matching
  onReplaced: (answers: { length: number }) => void
}) {
  const { mine } = props.matching
  if (mine.replaced === null) return null
  const bringBack = () => props.onReplaced(mine.bringBack().answers)
  return (
    <Notice
      role="status"
      action={
        <Button size="small" onClick={bringBack}>
          {words.undo}
        </Button>
      }
    >
      {words.by[mine.replaced.by]}
    </Notice>
  )
}
