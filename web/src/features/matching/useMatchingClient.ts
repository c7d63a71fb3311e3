import { useCallback, useEffect, useState } from 'react'
import { createMatchingClient, type MatchingClient } from './createMatchingClient.ts'
import type { FitInput } from './matchingProtocol.ts'

/** Where the learning is; `done` from 0 to 1. */
export type Learning =
  | { step: 'waiting' }
  | { step: 'fitting'; done: number }
  | { step: 'ready'; client: MatchingClient }
  | { step: 'failed'; error: Error }

/**
 * Learns from `input` in a worker of its own, so that the page never waits, and ends the worker with the screen.
 * Nothing happens before there is an input; another input starts again.
 */
export function useMatchingClient(input: FitInput | undefined) {
  const [learning, setLearning] = useState<Learning>({ step: 'waiting' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts the same work again.
  useEffect(() => {
    if (input === undefined) return
    let isCurrent = true
    const show = (next: Learning) => {
      if (isCurrent) setLearning(next)
    }
    show({ step: 'fitting', done: 0 })
    const worker = new Worker(new URL('./matchingWorker.ts', import.meta.url), { type: 'module' })
    const client = createMatchingClient(worker)
    client
      .fit(input, (done) => show({ step: 'fitting', done }))
      .then(
        () => show({ step: 'ready', client }),
        (error: Error) => show({ step: 'failed', error }),
      )
    return () => {
      isCurrent = false
      worker.terminate()
    }
  }, [input, attempt])

  return { learning, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}
