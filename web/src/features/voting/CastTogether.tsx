import type { CallsSupport } from '../../chain/useCallsSupport.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { commonWords, transactionWords } from '../../words/common.ts'
import { votingWords } from '../../words/voting.ts'
import type { BallotEnds, ReviewedBallot } from './ReviewedBallot.ts'
import type { BatchState, useBallotBatch } from './useBallotBatch.ts'

type Batch = ReturnType<typeof useBallotBatch>

/** One confirmation for all ballots, and what came of it. */
export function CastTogether(
  props: Pick<Batch, 'state' | 'send' | 'askAgain'> & {
    ballots: readonly ReviewedBallot[]
    ends: BallotEnds
    support: CallsSupport
    onBack: () => void
  },
) {
  const { ballots, ends, support, state, send, askAgain, onBack } = props
  const open = ballots.filter(({ proposalId }) => isOpen(ends, proposalId))
  const isBusy = ['checking', 'signing', 'sent'].includes(state.step)
  const isSent = state.step === 'failed' && state.isSent
  const isSettled = state.step === 'settled'
  return (
    <div className="flex flex-col gap-4">
      {isSettled ? (
        <Outcome ballots={ballots} ends={ends} state={state} />
      ) : (
        <p className="text-sm text-muted">
          {words.way[support]} {votingWords.final}
        </p>
      )}
      {open.length === 0 && !isSettled && !isBusy ? (
        <Notice tone="warn" role="status">
          {words.noneOpen}
        </Notice>
      ) : null}
      <Progress state={state} />
      <div className="flex flex-wrap gap-2">
        {isSent ? (
          <Button look="primary" onClick={askAgain}>
            {words.askAgain}
          </Button>
        ) : isSettled && open.length === 0 ? null : (
          <Button
            look="primary"
            isBusy={isBusy || support === 'unknown'}
            disabled={open.length === 0}
            onClick={() => void send(open)}
          >
            {isSettled ? words.retry(open.length) : words.castTogether(open.length)}
          </Button>
        )}
        {isBusy ? null : (
          <Button onClick={onBack}>{isSettled ? commonWords.close : words.back}</Button>
        )}
      </div>
    </div>
  )
}

/** Neither counted nor refused: it may be cast, or tried once more. */
function isOpen(ends: BallotEnds, proposalId: string): boolean {
  const end = ends.get(proposalId)
  return end === undefined || (end.kind === 'missed' && end.why === null)
}

function Progress({ state }: { state: BatchState }) {
  switch (state.step) {
    case 'checking':
    case 'signing':
    case 'failed':
      return <TransactionProgress state={state} />
    case 'sent':
      return (
        <p role="status" className="text-sm">
          {transactionWords.pending}
        </p>
      )
    case 'idle':
    case 'refused':
    case 'settled':
      return null
  }
}

function Outcome(props: {
  ballots: readonly ReviewedBallot[]
  ends: BallotEnds
  state: Extract<BatchState, { step: 'settled' }>
}) {
  const { ballots, ends, state } = props
  const { explorerUrl } = useDao().chain
  const counted = ballots.filter(({ proposalId }) => ends.get(proposalId)?.kind === 'counted')
  const isWhole = counted.length === ballots.length
  return (
    <Notice tone={isWhole ? 'info' : 'warn'} role={isWhole ? 'status' : 'alert'}>
      <p>
        {words.outcome(counted.length, ballots.length)}
        {state.block === null ? null : ` ${words.inBlock(state.block.toString())}`}
        {state.shown === 'waiting' ? ` ${words.updating}` : null}
        {state.shown === 'late' ? ` ${words.unindexed}` : null}
      </p>
      {explorerUrl === undefined
        ? null
        : state.hashes.map((hash) => (
            <a
              key={hash}
              href={`${explorerUrl}/tx/${hash}`}
              target="_blank"
              rel="noopener noreferrer"
              className="mt-1 mr-3 inline-block underline"
            >
              {transactionWords.view}
            </a>
          ))}
    </Notice>
  )
}
