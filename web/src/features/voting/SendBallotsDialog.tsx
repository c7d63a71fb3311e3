import { useMemo, useState } from 'react'
import { useChainClock } from '../../chain/useChainClock.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { SendSignedDialog } from '../../ui/SendSignedDialog.tsx'
import { relayWords as words } from '../../words/relay.ts'
import { BallotsToSend } from './BallotsToSend.tsx'
import { relayWrite } from './ballotWrite.ts'
import { RelayOutcome } from './RelayOutcome.tsx'
import { readSignedBallots, type SignedBallot } from './SignedBallot.ts'
import { useBallotChecks } from './useBallotChecks.ts'

/** Anybody sends ballots that others signed, after seeing what each says and whether it would count. */
export function SendBallotsDialog(props: { proposal: VotableProposal; onClose: () => void }) {
  const { proposal, onClose } = props
  const dao = useDao()
  const now = useChainClock().data?.timestamp ?? 0
  const [text, setText] = useState('')
  const [sent, setSent] = useState<readonly SignedBallot[] | null>(null)
  const transaction = useTransaction()
  const read = useMemo(
    () => (text.trim() === '' ? [] : readSignedBallots(text, dao, proposal.proposalId)),
    [text, dao, proposal.proposalId],
  )
  const ballots = useMemo(
    () => read.flatMap((one) => (one.kind === 'signed' ? [one.signed] : [])),
    [read],
  )
  const checks = useBallotChecks(ballots, proposal, now).data
  const good = ballots.filter((_, index) => checks?.[index]?.problem === null)
  const names = useAccountNames(useMemo(() => ballots.map(({ voter }) => voter), [ballots]))
  const { state } = transaction

  async function send() {
    setSent(good)
    const end = await transaction.send(relayWrite(dao.contracts.governor, good))
    if (end.step === 'failed') setSent(null)
  }

  return (
    <SendSignedDialog
      words={{ ...words, send: words.send(good.length) }}
      {...{ text, state, onClose }}
      onText={setText}
      problem={
        read.length > 0 && (ballots.length === 0 || checks !== undefined) && good.length === 0
          ? words.noneGood
          : undefined
      }
      canSend={good.length > 0}
      explorerUrl={dao.chain.explorerUrl}
      onSend={() => void send()}
      done={
        sent !== null && 'hash' in state && state.hash !== undefined ? (
          <RelayOutcome ballots={sent} hash={state.hash} names={names} />
        ) : null
      }
    >
      <WrongNetwork />
      {sent === null ? <BallotsToSend {...{ read, names }} checks={checks} /> : null}
    </SendSignedDialog>
  )
}
