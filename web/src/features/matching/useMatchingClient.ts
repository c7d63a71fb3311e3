import { useCallback, useEffect, useState } from 'react'
import { createMatchingClient, type MatchingClient } from './createMatchingClient.ts'
import type { PublicModel } from './matchingProtocol.ts'
import { startMatchingWorker } from './startMatchingWorker.ts'

/** Where the preparation is. */
export type Learning =
  | { step: 'waiting' }
  | { step: 'ready'; client: MatchingClient }
  | { step: 'failed'; error: Error }

/**
 * Opens `model` in a worker of its own, so that the page never waits, and ends the worker with the screen. Nothing
 * happens before there is a model; another one starts again.
 */
export function useMatchingClient(model: PublicModel | undefined) {
  const [learning, setLearning] = useState<Learning>({ step: 'waiting' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts the same work again.
  useEffect(() => {
    if (model === undefined) return
    let isCurrent = true
    const show = (next: Learning) => {
      if (isCurrent) setLearning(next)
    }
    show({ step: 'waiting' })
    const worker = startMatchingWorker()
    const client = createMatchingClient(worker)
    client.load(model).then(
      () => show({ step: 'ready', client }),
      (error: Error) => show({ step: 'failed', error }),
    )
    return () => {
      isCurrent = false
      worker.terminate()
    }
  }, [model, attempt])

  return { learning, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}
