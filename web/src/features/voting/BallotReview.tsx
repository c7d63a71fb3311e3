import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Address } from 'viem'
import { useConfig } from 'wagmi'
import { useCallsSupport } from '../../chain/useCallsSupport.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useDao } from '../../lib/DaoContext.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { CastOneByOne } from './CastOneByOne.tsx'
import { CastTogether } from './CastTogether.tsx'
import { type BallotSource, checkBallots } from './checkBallots.ts'
import type { BallotEnd, BallotEnds, ReviewedBallot } from './ReviewedBallot.ts'
import { ReviewedBallots } from './ReviewedBallots.tsx'
import { useBallotBatch } from './useBallotBatch.ts'
import type { MarkKeeping } from './useBallotMarks.ts'
import { useBallotSequence } from './useBallotSequence.ts'

/** All marked ballots at a glance, the way to cast them that the wallet has, and what became of each. */
export function BallotReview(props: {
  account: Address
  ballots: readonly ReviewedBallot[]
  keeping: MarkKeeping
  onBack: () => void
}) {
  const { account, ballots, keeping, onBack } = props
  const { chain, contracts } = useDao()
  const source = useMemo(
    () => ({ chainId: chain.id, governor: contracts.governor, account }),
    [chain.id, contracts.governor, account],
  )
  const [ends, setEnds] = useState<BallotEnds>(new Map())
  const onEnd = useCallback(
    (proposalId: string, end: BallotEnd) =>
      setEnds((before) => new Map(before).set(proposalId, end)),
    [],
  )
  const support = useCallsSupport()
  const batch = useBallotBatch({ source, keeping, onEnd })
  const sequence = useBallotSequence({ source, keeping, onEnd })
  useKeptBatch({ keeping, ballots, follow: batch.follow })
  const isBegun = batch.state.step !== 'idle' || sequence.state.step !== 'idle'
  // What has begun one way goes on that way, whatever the wallet says when it is asked again.
  const isTogether = isBegun
    ? sequence.state.step === 'idle' && batch.state.step !== 'refused'
    : ballots.length > 1 && support !== 'none'
  const problems = useProblems(source, ballots, !isBegun)
  const shown = new Map([...problems, ...ends])
  const current = 'place' in sequence.state ? ballots[sequence.state.place]?.proposalId : undefined
  const ways = { ballots, ends: shown, onBack }

  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <section aria-labelledby="review" className="card flex flex-col gap-5 p-5 sm:p-7">
      <h2 id="review" ref={top} tabIndex={-1} className="title scroll-mt-24 text-2xl outline-none">
        {words.reviewTitle}
      </h2>
      <ReviewedBallots ballots={ballots} ends={shown} current={current} />
      <WrongNetwork />
      {isTogether ? (
        <CastTogether {...ways} {...batch} support={support} />
      ) : (
        <CastOneByOne
          {...ways}
          {...sequence}
          isRefused={batch.state.step === 'refused'}
          onSkip={(proposalId) => onEnd(proposalId, { kind: 'skipped' })}
        />
      )}
    </section>
  )
}

/** What the wallet was given before this page was opened is followed from where it stands. */
function useKeptBatch(options: {
  keeping: MarkKeeping
  ballots: readonly ReviewedBallot[]
  follow: ReturnType<typeof useBallotBatch>['follow']
}) {
  const { keeping, ballots, follow } = options
  const kept = useRef(keeping.batch)
  useEffect(() => {
    const batch = kept.current
    kept.current = null
    if (batch !== null) void follow(batch, ballots)
  }, [ballots, follow])
}

/** Which ballots the governor would refuse by now, as long as none is on its way. */
function useProblems(
  source: BallotSource,
  ballots: readonly ReviewedBallot[],
  isWanted: boolean,
): BallotEnds {
  const config = useConfig()
  const { data = [] } = useQuery({
    queryKey: [
      'chain',
      'passChecks',
      source,
      ballots.map(({ proposalId, ballot }) => [proposalId, ballot.choice, ballot.reason.length]),
    ],
    queryFn: () =>
      checkBallots(
        config,
        source,
        ballots.map(({ ballot }) => ballot),
      ),
    enabled: isWanted,
    refetchInterval: 15_000,
  })
  return new Map(
    ballots.flatMap(({ proposalId }, index) => {
      const why = data[index] ?? null
      return why === null ? [] : [[proposalId, { kind: 'leftOut', why }] as const]
    }),
  )
}
