import { useEffect, useState } from 'react'
import type { MatchInput, MatchOutput } from './matchingProtocol.ts'
import type { Learning } from './useMatchingClient.ts'

/** What the engine says now. While a newer answer is weighed, the last output stays with `isFresh: false`. */
export type MatchState = { output: MatchOutput | null; isFresh: boolean; error: Error | null }

/** Matches for the person's answers, again whenever they change. They go to the worker and nowhere else. */
export function useMatchOutput(learning: Learning, input: MatchInput): MatchState {
  const client = learning.step === 'ready' ? learning.client : null
  const [last, setLast] = useState<{ input: MatchInput; output: MatchOutput } | null>(null)
  const [error, setError] = useState<Error | null>(null)

  useEffect(() => {
    if (client === null) return
    let isCurrent = true
    client.match(input).then(
      (output) => {
        if (!isCurrent) return
        setLast({ input, output })
        setError(null)
      },
      (reason: Error) => {
        if (isCurrent) setError(reason)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client, input])

  return { output: last?.output ?? null, isFresh: last?.input === input, error }
}
