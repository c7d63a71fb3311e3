import {
  areBallotSharesValid,
  type BallotChoice,
  type BallotShares,
  splitSupport,
} from '@mandate/governance/fractionalBallot'
import { supportOfChoice } from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { type FormEvent, useState } from 'react'
import { type Address, encodeAbiParameters } from 'viem'
import { type ContractWrite, useTransaction } from '../../chain/useTransaction.ts'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { votingWords } from '../../words/voting.ts'
import { BallotSharesField } from './BallotSharesField.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { ReasonField, reasonLimit } from './ReasonField.tsx'

const wholeOptions = ['for', 'against', 'abstain'] as const
const allOptions = [...wholeOptions, 'split'] as const
const evenShares: BallotShares = { for: 5_000, against: 5_000, abstain: 0 }

/** The ballot itself. What was typed stays when the wallet says no. */
export function BallotForm(props: {
  proposal: ProposalFactsFieldsFragment
  hasVoted: boolean
  onSent: () => void
}) {
  const { proposal, hasVoted, onSent } = props
  const { chain, contracts } = useDao()
  const { hasSplitBallots } = useCapabilities()
  const [choice, setChoice] = useState<BallotChoice>()
  const [shares, setShares] = useState(evenShares)
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const { state, send, isBusy } = useTransaction()

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (choice === undefined || reason.length > reasonLimit) return
    if (choice === 'split' && !areBallotSharesValid(shares)) return
    onSent()
    const ballot = { proposalId: BigInt(proposal.proposalId), choice, shares, reason }
    void send(ballotWrite(contracts.governor, ballot))
  }

  if (hasVoted && !isBusy)
    return <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <ChoiceField
        name="choice"
        legend={votingWords.choose}
        options={hasSplitBallots ? allOptions : wholeOptions}
        choice={choice}
        isDisabled={isBusy}
        onChoice={setChoice}
      />
      {choice === 'split' ? (
        <BallotSharesField shares={shares} isDisabled={isBusy} onShares={setShares} />
      ) : null}
      <ReasonField reason={reason} isDisabled={isBusy} onReason={setReason} />
      {isAsked && choice === undefined ? (
        <Notice tone="warn" role="alert">
          {votingWords.chooseFirst}
        </Notice>
      ) : null}
      <Button type="submit" look="primary" isBusy={isBusy}>
        {choice === undefined ? votingWords.submit : votingWords.cast(choice)}
      </Button>
      <p className="text-xs text-muted">{votingWords.final}</p>
      <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
    </form>
  )
}

type Ballot = { proposalId: bigint; choice: BallotChoice; shares: BallotShares; reason: string }

function ballotWrite(
  governor: Address,
  { proposalId, choice, shares, reason }: Ballot,
): ContractWrite {
  const text = reason.trim()
  const write = { address: governor, abi: mandateGovernorAbi }
  if (choice === 'split') {
    const args = [proposalId, splitSupport, text, encodeShares(shares)]
    return { ...write, functionName: 'castVoteWithReasonAndParams', args }
  }
  const call = [proposalId, supportOfChoice(choice)]
  return text === ''
    ? { ...write, functionName: 'castVote', args: call }
    : { ...write, functionName: 'castVoteWithReason', args: [...call, text] }
}

function encodeShares(shares: BallotShares) {
  return encodeAbiParameters(
    [{ type: 'uint16' }, { type: 'uint16' }, { type: 'uint16' }],
    [shares.against, shares.for, shares.abstain],
  )
}
