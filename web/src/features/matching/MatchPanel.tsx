import { Notice } from '../../ui/Notice.tsx'
import { matchingWords } from '../../words/matching.ts'
import { decisiveCount, fewestAnswers } from './answering.ts'
import type { RenderDelegate } from './FindDelegateScreen.tsx'
import { MatchList } from './MatchList.tsx'
import { MatchSkeleton } from './MatchSkeleton.tsx'
import { ModelSource } from './ModelSource.tsx'
import { TopicFilter } from './TopicFilter.tsx'
import { TopicWeights } from './TopicWeights.tsx'
import { Unclear } from './Unclear.tsx'
import type { Matching } from './useMatching.ts'

const words = matchingWords.matches

/** Who would vote as the person would, as far as the answers tell. */
export function MatchPanel(props: {
  matching: Matching
  renderDelegate: RenderDelegate
  compared: readonly string[]
  /** As many are compared as fit side by side. */
  isFull: boolean
  onCompare: (address: string) => void
}) {
  const { matching } = props
  const result = matching.state.output?.result
  const declaredBecause = matching.state.output?.declaredBecause
  const left = fewestAnswers - decisiveCount(matching.mine.answers)
  return (
    <section aria-labelledby="matches" className="flex min-w-0 flex-col gap-4">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="matches" className="title text-2xl">
          {words.heading}
        </h2>
        {left > 0 ? null : <TopicFilter topic={matching.topic} onChange={matching.setTopic} />}
      </header>
      <TopicWeights chosen={matching.mine.topics} onChange={matching.mine.setTopics} />
      <p
        role="status"
        className="sticky top-20 z-10 rounded-xl bg-wash px-4 py-2 text-sm empty:hidden"
      >
        {props.isFull ? matchingWords.compare.full : null}
      </p>
      {declaredBecause == null ? null : (
        <Notice tone="warn">
          <strong>{words.declaredOnly}</strong> {declaredBecause}
        </Notice>
      )}
      {left <= 0 && result?.kind === 'refused' ? (
        <Notice role="status">{result.reason}</Notice>
      ) : left > 0 || result === undefined || result.kind === 'refused' ? (
        <>
          <p role="status" className="text-muted">
            {words.waiting(Math.max(1, left))}
          </p>
          <MatchSkeleton />
        </>
      ) : result.kind === 'unclear' ? (
        <>
          <Unclear reason={result.reason} hasNext={matching.state.output?.next != null} />
          {result.matches.length === 0 ? null : (
            <>
              <h3 className="mt-2 font-medium">{matchingWords.unclear.nearest}</h3>
              <MatchList matches={result.matches} {...props} />
            </>
          )}
        </>
      ) : (
        <MatchList matches={result.matches} {...props} />
      )}
      <ModelSource matching={matching} />
    </section>
  )
}
