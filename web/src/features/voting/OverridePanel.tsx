import { overrideOf } from '@mandate/governance/override'
import { type Choice, choices, supportOfChoice } from '@mandate/governance/tally'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { type FormEvent, useState } from 'react'
import type { Address as Account } from 'viem'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import { useTransaction } from '../../chain/useTransaction.ts'
import type { VotableProposal } from '../../chain/VotableProposal.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { formatCountdown } from '../../lib/formatTime.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { overrideWords } from '../../words/voting.ts'
import { emptyDrafts, type OverrideDraft } from './BallotDraft.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { OverrideEffects } from './OverrideEffects.tsx'
import { ReasonField, reasonLimit } from './ReasonField.tsx'
import { useDelegateBallots } from './useDelegateBallots.ts'
import type { VotingFacts } from './useVotingPower.ts'

/** The way past one's delegates on one proposal: whose ballot loses how much, and the own choice instead. */
export function OverridePanel(props: {
  proposal: VotableProposal
  account: Account
  facts: VotingFacts
  draft: OverrideDraft
  onDraft: (draft: OverrideDraft) => void
}) {
  const { proposal, account, facts, ...form } = props
  const [isOpen, setIsOpen] = useState(form.draft.choice !== undefined || form.draft.reason !== '')
  const unit = useTokenUnit()
  const { facts: dates, now } = useProposalClock(proposal)
  const ballots = useDelegateBallots(
    proposal.proposalId,
    facts.held.map(({ delegate }) => delegate),
  )
  const { weight, reductions } = overrideOf(
    account,
    facts.held,
    (delegate) => ballots?.has(delegate) ?? false,
  )
  if (weight === 0n || facts.hasOverridden) return null
  return (
    <section aria-labelledby="override" className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 id="override" className="font-medium">
        {overrideWords.title}
      </h3>
      <p className="text-sm text-muted">
        {overrideWords.lead} <Amount units={weight} {...unit} form="exact" />.{' '}
        <span role="timer" className="figures text-ink">
          {overrideWords.left(formatCountdown(Number(dates.voteEnd) - now))}
        </span>
      </p>
      <OverrideEffects {...{ reductions, ballots }} />
      {isOpen ? (
        <OverrideForm proposal={proposal} {...form} />
      ) : (
        <Button onClick={() => setIsOpen(true)}>{overrideWords.open}</Button>
      )}
    </section>
  )
}

function OverrideForm(props: {
  proposal: VotableProposal
  draft: OverrideDraft
  onDraft: (draft: OverrideDraft) => void
}) {
  const { proposal, draft, onDraft } = props
  const { choice, reason } = draft
  const { chain, contracts } = useDao()
  const [isAsked, setIsAsked] = useState(false)
  const { state, send, isBusy } = useTransaction()

  async function submit(event: FormEvent) {
    event.preventDefault()
    setIsAsked(true)
    if (choice === undefined || reason.length > reasonLimit) return
    const { step } = await send({
      address: contracts.governor,
      abi: mandateGovernorAbi,
      functionName: 'castOverrideVote',
      args: [BigInt(proposal.proposalId), supportOfChoice(choice), reason.trim()],
    })
    if (step === 'indexed' || step === 'unindexed') onDraft(emptyDrafts.override)
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <ChoiceField
        name="override-choice"
        legend={overrideWords.choose}
        options={choices.toSorted(byReadingOrder)}
        choice={choice}
        isDisabled={isBusy}
        onChoice={(next) => onDraft({ ...draft, choice: next })}
      />
      <ReasonField
        reason={reason}
        isDisabled={isBusy}
        onReason={(next) => onDraft({ ...draft, reason: next })}
      />
      {isAsked && choice === undefined ? (
        <Notice tone="warn" role="alert">
          {overrideWords.chooseFirst}
        </Notice>
      ) : null}
      <WrongNetwork />
      <Button type="submit" look="primary" isBusy={isBusy}>
        {overrideWords.submit}
      </Button>
      <p className="text-xs text-muted">{overrideWords.final}</p>
      <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
    </form>
  )
}

const readingOrder: readonly Choice[] = ['for', 'against', 'abstain']

function byReadingOrder(one: Choice, other: Choice): number {
  return readingOrder.indexOf(one) - readingOrder.indexOf(other)
}
