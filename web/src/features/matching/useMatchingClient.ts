import type { VotingHistory } from '@mandate/matching'
import { useCallback, useEffect, useState } from 'react'
import { createMatchingClient, type MatchingClient } from './createMatchingClient.ts'

/** Where the learning is; `done` from 0 to 1. */
export type Learning =
  | { step: 'waiting' }
  | { step: 'fitting'; done: number }
  | { step: 'ready'; client: MatchingClient }
  | { step: 'failed'; error: Error }

/**
 * Learns from `history` in a worker of its own, so that the page never waits, and ends the worker with the screen.
 * Nothing happens before there is a history; another one starts again.
 */
export function useMatchingClient(history: VotingHistory | undefined) {
  const [learning, setLearning] = useState<Learning>({ step: 'waiting' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts the same work again.
  useEffect(() => {
    if (history === undefined) return
    let isCurrent = true
    const show = (next: Learning) => {
      if (isCurrent) setLearning(next)
    }
    show({ step: 'fitting', done: 0 })
    const worker = new Worker(new URL('./matchingWorker.ts', import.meta.url), { type: 'module' })
    const client = createMatchingClient(worker)
    client
      .fit(history, (done) => show({ step: 'fitting', done }))
      .then(
        () => show({ step: 'ready', client }),
        (error: Error) => show({ step: 'failed', error }),
      )
    return () => {
      isCurrent = false
      worker.terminate()
    }
  }, [history, attempt])

  return { learning, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}
