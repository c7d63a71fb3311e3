import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { useCallback, useRef, useState } from 'react'
import { type Hash, isAddressEqual, type Log, parseEventLogs } from 'viem'
import { type Config, useConfig } from 'wagmi'
import { type AfterWrite, useAfterWrite } from '../../chain/AfterWriteContext.ts'
import { explainError } from '../../chain/explainError.ts'
import { followBatch } from '../../chain/followBatch.ts'
import { BatchRefusedError, sendBatch } from '../../chain/sendBatch.ts'
import type { Explanation } from '../../lib/transactionState.ts'
import { ballotWrite } from './ballotWrite.ts'
import { type BallotSource, checkBallots } from './checkBallots.ts'
import type { BallotEnd, ReviewedBallot } from './ReviewedBallot.ts'
import type { MarkKeeping } from './useBallotMarks.ts'

/** What ballots that are sent together are doing. */
export type BatchState =
  | { step: 'idle' }
  | { step: 'checking' }
  | { step: 'signing' }
  | { step: 'sent' }
  /** The wallet does not take several at once. */
  | { step: 'refused' }
  /** `block` null: none of them was mined. `shown`: whether the screens know of them. */
  | { step: 'settled'; block: bigint | null; hashes: readonly Hash[]; shown: Shown }
  /** `isSent`: the wallet has them, and what came of them is not known yet. */
  | { step: 'failed'; error: Explanation; isSent: boolean }

type Shown = 'waiting' | Awaited<ReturnType<AfterWrite>>

type Batch = NonNullable<MarkKeeping['batch']>

/**
 * Sends ballots with one request to the wallet, and follows them until it is known which counted. What the wallet took is
 * kept on the device, so that it is followed after a reload too. Nothing here throws; what went wrong is in `state`.
 */
export function useBallotBatch(options: {
  source: BallotSource
  keeping: MarkKeeping
  onEnd: (proposalId: string, end: BallotEnd) => void
}) {
  const { source, keeping, onEnd } = options
  const config = useConfig()
  const afterWrite = useAfterWrite()
  const [state, setState] = useState<BatchState>({ step: 'idle' })

  const followed = useRef<() => void>(() => {})

  const follow = useCallback(
    async (batch: Batch, ballots: readonly ReviewedBallot[]): Promise<void> => {
      followed.current = () => void follow(batch, ballots)
      setState({ step: 'sent' })
      try {
        const { block, hashes, logs } = await followBatch(config, { ...source, id: batch.id })
        await tellEnds({ config, source, ballots, keeping, onEnd, logs })
        keeping.setBatch(null)
        if (block === null) return setState({ step: 'settled', block, hashes, shown: 'shown' })
        setState({ step: 'settled', block, hashes, shown: 'waiting' })
        setState({ step: 'settled', block, hashes, shown: await afterWrite(block) })
      } catch (error) {
        const isForgotten = error instanceof Error && error.name === 'UnknownBundleIdError'
        if (isForgotten) keeping.setBatch(null)
        setState({ step: 'failed', error: explainError(error), isSent: !isForgotten })
      }
    },
    [config, source, keeping, onEnd, afterWrite],
  )

  const send = useCallback(
    async (ballots: readonly ReviewedBallot[]) => {
      try {
        setState({ step: 'checking' })
        const good = await leaveOut({ config, source, ballots, onEnd })
        if (good.length === 0) return setState({ step: 'idle' })
        setState({ step: 'signing' })
        const writes = good.map(({ ballot }) => ballotWrite(source.governor, ballot))
        const id = await sendBatch(config, { ...source, writes })
        const batch = { id, proposalIds: good.map(({ proposalId }) => proposalId) }
        keeping.setBatch(batch)
        await follow(batch, good)
      } catch (error) {
        if (error instanceof BatchRefusedError) return setState({ step: 'refused' })
        setState({ step: 'failed', error: explainError(error), isSent: false })
      }
    },
    [config, source, keeping, onEnd, follow],
  )

  /** Follows once more what the wallet has, when it did not say in time. */
  const askAgain = useCallback(() => followed.current(), [])

  return { state, send, follow, askAgain }
}

type Sending = {
  config: Config
  source: BallotSource
  ballots: readonly ReviewedBallot[]
  onEnd: (proposalId: string, end: BallotEnd) => void
}

/** Says which ballots the governor would refuse by now. @returns the others */
async function leaveOut({ config, source, ballots, onEnd }: Sending) {
  const problems = await checkBallots(
    config,
    source,
    ballots.map(({ ballot }) => ballot),
  )
  return ballots.filter(({ proposalId }, index) => {
    const why = problems[index] ?? null
    if (why !== null) onEnd(proposalId, { kind: 'leftOut', why })
    return why === null
  })
}

/** The governor, not the wallet, says which ballots counted; those are forgotten, and the others stay marked. */
async function tellEnds(
  sending: Sending & { keeping: MarkKeeping; logs: readonly Log[] },
): Promise<void> {
  const { config, source, ballots, keeping, onEnd, logs } = sending
  const cast = castBy(source, logs)
  const counted = ballots.filter(({ ballot }) => cast.has(ballot.proposalId))
  const missed = ballots.filter((ballot) => !counted.includes(ballot))
  for (const { proposalId } of counted) onEnd(proposalId, { kind: 'counted' })
  keeping.forget(counted.map(({ proposalId }) => proposalId))
  const problems = await checkBallots(
    config,
    source,
    missed.map(({ ballot }) => ballot),
  )
  for (const [index, { proposalId }] of missed.entries()) {
    onEnd(proposalId, { kind: 'missed', why: problems[index] ?? null })
  }
}

/** The proposals on which an account cast a ballot in transactions with these logs. */
function castBy({ governor, account }: BallotSource, logs: readonly Log[]): ReadonlySet<bigint> {
  const ballots = parseEventLogs({
    abi: mandateGovernorAbi,
    eventName: ['VoteCast', 'VoteCastWithParams'],
    logs: logs.filter(({ address }) => isAddressEqual(address, governor)),
  })
  const own = ballots.filter(({ args }) => isAddressEqual(args.voter, account))
  return new Set(own.map(({ args }) => args.proposalId))
}
