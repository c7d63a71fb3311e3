import { type ReactNode, useState } from 'react'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { matchingWords } from '../../words/matching.ts'
import { Asking } from './Asking.tsx'
import { UnreadableModelError } from './createMatchingClient.ts'
import { Intro } from './Intro.tsx'
import { Refused } from './Refused.tsx'
import { ReplacedNotice } from './ReplacedNotice.tsx'
import { type Matching, useMatching } from './useMatching.ts'

export type RenderDelegate = (match: {
  address: string
  name: string | null
  /** The one topic that the match was found on, as the DAO's configuration calls it; null: all of them. */
  topic: string | null
}) => ReactNode

/** Finds delegates who would vote as the reader would. `renderDelegate` draws the way to delegate to one. */
export function FindDelegateScreen({ renderDelegate }: { renderDelegate: RenderDelegate }) {
  const matching = useMatching()
  const [hasStarted, setHasStarted] = useState(matching.mine.answers.length > 0)
  const result = matching.state.output?.result
  const goTo = (isStarted: boolean) => {
    setHasStarted(isStarted)
    window.scrollTo({ top: 0 })
  }
  const failure = failureOf(matching)

  if (failure !== null) return <Failure {...failure} />
  const isWhole = matching.state.isFresh && matching.topic === null
  if (isWhole && result?.kind === 'refused') return <Refused reason={result.reason} />
  const onReplaced = ({ length }: { length: number }) => goTo(length > 0)
  return (
    <>
      <div className="mb-6 empty:hidden">
        <ReplacedNotice {...{ matching, onReplaced }} />
      </div>
      {hasStarted ? (
        <Asking {...{ matching, renderDelegate, onReplaced }} onIntro={() => goTo(false)} />
      ) : (
        <Intro {...{ matching, onReplaced }} onStart={() => goTo(true)} />
      )}
    </>
  )
}

type FailureProps = { sentence: string; details: string; onRetry: () => void }

function Failure(props: FailureProps) {
  return (
    <div className="flex flex-col gap-6">
      <h1 className="title text-4xl">{matchingWords.failure.heading}</h1>
      <ErrorState {...props} />
    </div>
  )
}

function failureOf(matching: Matching): FailureProps | null {
  const { past, model, delegates, learning, state, retry, downloadAgain } = matching
  for (const source of [past, model, delegates]) {
    // What was read before stays good enough while the index cannot be asked again.
    if (!source.isError || source.data !== undefined) continue
    return { ...explainIndexerError(source.error), onRetry: () => void source.refetch() }
  }
  const error = learning.step === 'failed' ? learning.error : state.error
  if (error === null) return null
  if (error instanceof UnreadableModelError) {
    const sentence = matchingWords.failure.unreadable
    return { sentence, details: error.message, onRetry: downloadAgain }
  }
  return { sentence: matchingWords.failure.worker, details: error.message, onRetry: retry }
}
