import { type FormEvent, useState } from 'react'
import type { Address } from 'viem'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import { useSigning } from '../../chain/useSigning.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { formatDateTime } from '../../lib/formatTime.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SigningProgress } from '../../ui/SigningProgress.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { relayWords } from '../../words/relay.ts'
import { votingWords } from '../../words/voting.ts'
import { type BallotDraft, emptyDrafts } from './BallotDraft.ts'
import { BallotSharesField } from './BallotSharesField.tsx'
import { ballotWrite } from './ballotWrite.ts'
import { ChoiceField, splitOptions, wholeOptions } from './ChoiceField.tsx'
import type { DraftBallot } from './encodeBallot.ts'
import { finishBallot } from './finishBallot.ts'
import { ReasonField } from './ReasonField.tsx'
import type { SignedBallot } from './SignedBallot.ts'
import { signBallot } from './signBallot.ts'

/** The ballot itself. What was typed stays when the wallet says no. */
export function BallotForm(props: {
  proposal: VotableProposal
  account: Address
  hasVoted: boolean
  draft: BallotDraft
  onDraft: (draft: BallotDraft) => void
  onSent: () => void
}) {
  const { proposal, account, hasVoted, draft, onDraft, onSent } = props
  const { choice, shares, reason } = draft
  const { chain, contracts } = useDao()
  const { hasSplitBallots, hasRelay } = useCapabilities()
  const deadline = Number(useProposalClock(proposal).facts.voteEnd)
  const [isAsked, setIsAsked] = useState(false)
  const { state, send, isBusy } = useTransaction()
  const signing = useSigning<SignedBallot>()

  /** Null: it is not finished, and the form says why. */
  function finish(): DraftBallot | null {
    setIsAsked(true)
    return finishBallot(proposal.proposalId, draft)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const finished = finish()
    if (finished === null) return
    onSent()
    const { step } = await send(ballotWrite(contracts.governor, finished))
    if (step === 'indexed' || step === 'unindexed') onDraft(emptyDrafts.ballot)
  }

  function sign() {
    const finished = finish()
    if (finished === null) return
    const at = { chainId: chain.id, governor: contracts.governor }
    void signing.sign((config) =>
      signBallot(config, at, { voter: account, deadline, draft: finished }),
    )
  }

  /** What was signed is not what stands in the form any more. */
  function change(part: Partial<BallotDraft>) {
    signing.reset()
    onDraft({ ...draft, ...part })
  }

  if (hasVoted && !isBusy) {
    // The index, which would show the ballot in the form's place, has not read it yet.
    if (state.step === 'idle') return <p role="status">{votingWords.youVotedSomehow}</p>
    return <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <ChoiceField
        name="choice"
        legend={votingWords.choose}
        options={hasSplitBallots ? splitOptions : wholeOptions}
        choice={choice}
        isDisabled={isBusy}
        onChoice={(next) => change({ choice: next })}
      />
      {choice === 'split' ? (
        <BallotSharesField
          shares={shares}
          isDisabled={isBusy}
          onShares={(next) => change({ shares: next })}
        />
      ) : null}
      <ReasonField
        reason={reason}
        isDisabled={isBusy}
        onReason={(next) => change({ reason: next })}
      />
      {isAsked && choice === undefined ? (
        <Notice tone="warn" role="alert">
          {votingWords.chooseFirst}
        </Notice>
      ) : null}
      <WrongNetwork />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" isBusy={isBusy} className="flex-1">
          {choice === undefined ? votingWords.submit : votingWords.cast(choice)}
        </Button>
        {hasRelay ? (
          <Button
            look="quiet"
            disabled={isBusy}
            isBusy={signing.state.step === 'signing'}
            onClick={sign}
          >
            {relayWords.sign}
          </Button>
        ) : null}
      </div>
      <p className="text-xs text-muted">{votingWords.final}</p>
      <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
      <SigningProgress
        state={signing.state}
        words={{
          ...relayWords.signed,
          lead: (signed) => relayWords.signed.lead(formatDateTime(signed.deadline)),
        }}
      />
    </form>
  )
}
