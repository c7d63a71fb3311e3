import { Button } from '../../ui/Button.tsx'
import { matchingWords } from '../../words/matching.ts'
import type { RoundEnd } from './roundEnd.ts'

const words = matchingWords.done

/** Between two rounds of questions, or after the last one: what the answers are good for. */
export function RoundDone(props: {
  end: RoundEnd
  answered: number
  skipped: number
  /** Undefined when nothing more can be asked. */
  onMore: (() => void) | undefined
  onUndo: () => void
}) {
  const { end, answered, skipped, onMore, onUndo } = props
  const isLast = onMore === undefined
  return (
    <div className="card flex flex-col items-start gap-3 p-6" role="status">
      <h2 className="title text-2xl">
        {isLast && end !== 'enough' ? words.lastHeading : words.heading[end]}
      </h2>
      <p className="text-muted">{(isLast ? words.last : words.pause)[end](answered, skipped)}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {isLast ? null : <Button onClick={onMore}>{words.more}</Button>}
        <Button onClick={onUndo}>{matchingWords.question.undo}</Button>
      </div>
    </div>
  )
}
