import { useChainClock, useChainNow } from '../chain/useChainClock.ts'
import { useIndexLag } from '../chain/useIndexLag.ts'
import { useIndexedBlock } from '../indexer/useIndexedBlock.ts'
import { formatDuration } from '../lib/formatTime.ts'
import { isUnanswered } from '../lib/isUnanswered.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { shellWords } from '../words/shell.ts'
import { useIndexReturn } from './useIndexReturn.ts'

/** A younger index than this many seconds counts as current. */
const toleranceSeconds = 45

/** Says when what is on the screen may not be the truth, how old it is, and offers to ask again. */
export function FreshnessBanner() {
  useIndexReturn()
  const freshness = useFreshness()
  const index = useIndexedBlock()
  const clock = useChainClock()
  if (freshness === null) return null
  return (
    <div className="mx-auto w-full max-w-6xl px-5 pt-4 sm:px-8">
      <Notice
        tone="warn"
        role="status"
        action={
          <Button
            size="small"
            isBusy={index.isFetching && isUnanswered(index)}
            onClick={() => void Promise.all([index.refetch(), clock.refetch()])}
          >
            {shellWords.retry}
          </Button>
        }
      >
        {freshness.said} {freshness.ticking && <span aria-live="off">{freshness.ticking}</span>}{' '}
        {freshness.saidThen}
      </Notice>
    </div>
  )
}

type Freshness = {
  said: string
  /** Changes with the clock: who is read to hears it with the rest, and not again each second. */
  ticking?: string
  saidThen?: string
}

function useFreshness(): Freshness | null {
  const index = useIndexedBlock()
  const clock = useChainClock()
  const now = useChainNow()
  const lag = useIndexLag()
  if (isUnanswered(index)) {
    const last = index.data
    if (last == null) return { said: clock.isError ? shellWords.allDown : shellWords.indexerDown }
    return {
      said: shellWords.indexerDownAt(last.number.toString()),
      ticking: shellWords.ago(formatDuration(now - last.timestamp)),
      ...(clock.isError && { saidThen: shellWords.chainDown }),
    }
  }
  if (clock.isError) return { said: shellWords.chainDown }
  if (lag === null || lag.seconds <= toleranceSeconds) return null
  return {
    said: shellWords.indexerBehind,
    ticking: shellWords.behindBy(lag.blocks.toString(), formatDuration(lag.seconds)),
  }
}
