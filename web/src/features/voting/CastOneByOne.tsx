import { useDao } from '../../lib/DaoContext.tsx'
import { isBusy } from '../../lib/transactionState.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { commonWords } from '../../words/common.ts'
import { votingWords } from '../../words/voting.ts'
import type { BallotEnds, ReviewedBallot } from './ReviewedBallot.ts'
import type { useBallotSequence } from './useBallotSequence.ts'

type Sequence = ReturnType<typeof useBallotSequence>

/** A confirmation for each ballot, which can be stopped, taken up again, and skipped. */
export function CastOneByOne(
  props: Sequence & {
    ballots: readonly ReviewedBallot[]
    ends: BallotEnds
    /** The wallet was asked for all at once, and cannot. */
    isRefused: boolean
    onSkip: (proposalId: string) => void
    onBack: () => void
  },
) {
  const { ballots, ends, isRefused, state, transaction, castFrom, stop, onSkip, onBack } = props
  const { explorerUrl } = useDao().chain
  const count = ballots.length
  const open = ballots.filter(({ proposalId }) => !ends.has(proposalId)).length

  function skip(place: number) {
    const skipped = ballots[place]
    if (skipped !== undefined) onSkip(skipped.proposalId)
    void castFrom(ballots, place + 1)
  }

  switch (state.step) {
    case 'idle':
      return (
        <div className="flex flex-col gap-4">
          {isRefused ? <Notice role="status">{words.refused}</Notice> : null}
          <p className="text-sm text-muted">
            {count > 1 ? `${words.way.none} ` : null}
            {votingWords.final}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button look="primary" disabled={open === 0} onClick={() => void castFrom(ballots, 0)}>
              {words.castOneByOne(open)}
            </Button>
            <Button onClick={onBack}>{words.back}</Button>
          </div>
        </div>
      )
    case 'casting':
    case 'stopping':
      return (
        <div className="flex flex-col gap-4">
          <Place place={state.place} count={count} />
          <TransactionProgress state={transaction} explorerUrl={explorerUrl} />
          {state.place + 1 === count ? null : state.step === 'stopping' ? (
            <p className="text-sm text-muted">{words.stopping}</p>
          ) : (
            <Button className="self-start" onClick={stop}>
              {words.stop}
            </Button>
          )}
        </div>
      )
    case 'paused':
      return (
        <div className="flex flex-col gap-4">
          <Place place={state.place} count={count} />
          {state.error === null ? (
            <TransactionProgress state={transaction} explorerUrl={explorerUrl} />
          ) : (
            <TransactionProgress state={{ step: 'failed', error: state.error }} />
          )}
          <p className="text-sm text-muted">{words.paused}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              look="primary"
              disabled={isBusy(transaction)}
              onClick={() => void castFrom(ballots, state.place)}
            >
              {words.goOn}
            </Button>
            <Button onClick={() => skip(state.place)}>{words.skip}</Button>
            <Button look="quiet" onClick={onBack}>
              {words.back}
            </Button>
          </div>
        </div>
      )
    case 'done': {
      const counted = ballots.filter(({ proposalId }) => ends.get(proposalId)?.kind === 'counted')
      return (
        <div className="flex flex-col gap-4">
          <Notice tone={counted.length === count ? 'info' : 'warn'} role="status">
            {words.outcome(counted.length, count)}
          </Notice>
          <Button className="self-start" onClick={onBack}>
            {commonWords.close}
          </Button>
        </div>
      )
    }
  }
}

function Place({ place, count }: { place: number; count: number }) {
  return (
    <p role="status" className="figures font-medium">
      {words.place(place + 1, count)}
    </p>
  )
}
