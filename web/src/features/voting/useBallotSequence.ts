import { useCallback, useEffect, useRef, useState } from 'react'
import { useConfig } from 'wagmi'
import { explainError } from '../../chain/explainError.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import type { Explanation } from '../../lib/transactionState.ts'
import { ballotWrite } from './ballotWrite.ts'
import { type BallotSource, checkBallots } from './checkBallots.ts'
import type { BallotEnd, ReviewedBallot } from './ReviewedBallot.ts'
import type { MarkKeeping } from './useBallotMarks.ts'

/** Where a pass through ballots stands; `place` counts from 0. */
export type SequenceState =
  | { step: 'idle' }
  | { step: 'casting' | 'stopping'; place: number }
  /** Between two ballots, or because the one at `place` was not cast; `error`: the chain did not answer. */
  | { step: 'paused'; place: number; error: Explanation | null }
  | { step: 'done' }

/** Casts ballots one by one, a transaction each, until somebody stops it or the wallet says no. */
export function useBallotSequence(options: {
  source: BallotSource
  keeping: MarkKeeping
  onEnd: (proposalId: string, end: BallotEnd) => void
}) {
  const { source, keeping, onEnd } = options
  const config = useConfig()
  const { state: transaction, send, reset } = useTransaction()
  const [state, setState] = useState<SequenceState>({ step: 'idle' })
  const isStopped = useRef(false)
  useEffect(
    () => () => {
      // Whoever left, or acts as somebody else by now, is not asked again.
      isStopped.current = true
    },
    [],
  )

  /** Null: on with the next one. */
  const castOne = useCallback(
    async ({ proposalId, ballot }: ReviewedBallot): Promise<'failed' | null> => {
      const [why] = await checkBallots(config, source, [ballot])
      if (why) {
        onEnd(proposalId, { kind: 'leftOut', why })
        return null
      }
      const { step } = await send(ballotWrite(source.governor, ballot))
      if (step !== 'indexed' && step !== 'unindexed') return 'failed'
      keeping.forget([proposalId])
      onEnd(proposalId, { kind: 'counted' })
      return null
    },
    [config, source, send, keeping, onEnd],
  )

  const castFrom = useCallback(
    async (ballots: readonly ReviewedBallot[], first: number) => {
      isStopped.current = false
      for (const [place, ballot] of ballots.entries()) {
        if (place < first) continue
        if (isStopped.current) return setState({ step: 'paused', place, error: null })
        setState({ step: 'casting', place })
        try {
          if ((await castOne(ballot)) === 'failed') {
            return setState({ step: 'paused', place, error: null })
          }
        } catch (error) {
          return setState({ step: 'paused', place, error: explainError(error) })
        }
        reset()
      }
      setState({ step: 'done' })
    },
    [castOne, reset],
  )

  const stop = useCallback(() => {
    isStopped.current = true
    setState((now) => (now.step === 'casting' ? { step: 'stopping', place: now.place } : now))
  }, [])

  return { state, transaction, castFrom, stop }
}
