import { type Choice, supportOfChoice } from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { type FormEvent, useState } from 'react'
import { useTransaction } from '../../chain/useTransaction.ts'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { votingWords } from '../../words/voting.ts'

const order = ['for', 'against', 'abstain'] as const
/** Generous for an argument, small enough for any block. */
const reasonLimit = 4000

/** The ballot itself. What was typed stays when the wallet says no. */
export function BallotForm(props: {
  proposal: ProposalFactsFieldsFragment
  hasVoted: boolean
  onSent: () => void
}) {
  const { proposal, hasVoted, onSent } = props
  const { chain, contracts } = useDao()
  const [choice, setChoice] = useState<Choice>()
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const { state, send, isBusy } = useTransaction()
  const isTooLong = reason.length > reasonLimit

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (choice === undefined || isTooLong) return
    onSent()
    const call = [BigInt(proposal.proposalId), supportOfChoice(choice)] as const
    const text = reason.trim()
    const write = { address: contracts.governor, abi: mandateGovernorAbi }
    void send(
      text === ''
        ? { ...write, functionName: 'castVote', args: call }
        : { ...write, functionName: 'castVoteWithReason', args: [...call, text] },
    )
  }

  if (hasVoted && !isBusy)
    return <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-2" disabled={isBusy}>
        <legend className="mb-2 text-sm font-medium">{votingWords.choose}</legend>
        {order.map((option) => (
          <label
            key={option}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-line px-4 py-2 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="choice"
              value={option}
              checked={choice === option}
              onChange={() => setChoice(option)}
              className="size-4.5 shrink-0 accent-(--color-accent) outline-none"
            />
            <ChoiceWord choice={option} className="min-w-22" />
            <span className="text-sm text-muted">{votingWords.meaning[option]}</span>
          </label>
        ))}
      </fieldset>
      <TextArea
        label={votingWords.reason}
        hint={votingWords.reasonHint}
        value={reason}
        disabled={isBusy}
        onChange={(event) => setReason(event.target.value)}
        error={isTooLong ? votingWords.reasonTooLong(reason.length, reasonLimit) : undefined}
        className="min-h-24"
      />
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
