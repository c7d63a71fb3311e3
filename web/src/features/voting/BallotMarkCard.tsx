import { overrideOf } from '@mandate/governance/override'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useProposalClock } from '../../chain/useProposalClock.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Button } from '../../ui/Button.tsx'
import { Time } from '../../ui/Time.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { proposalsWords } from '../../words/proposals.ts'
import { votingWords } from '../../words/voting.ts'
import type { BallotDraft } from './BallotDraft.ts'
import { BallotSharesField } from './BallotSharesField.tsx'
import { ChoiceField, splitOptions, wholeOptions } from './ChoiceField.tsx'
import { ReasonField } from './ReasonField.tsx'
import type { OpenVoteFacts } from './useOpenVotes.ts'

/** One open vote with what the account marks on it. */
export function BallotMarkCard(
  props: OpenVoteFacts & {
    account: string
    draft: BallotDraft
    onDraft: (draft: BallotDraft) => void
  },
) {
  const { proposal, facts, account, draft, onDraft } = props
  const { proposalId, title, number } = proposal
  const { choice, shares, reason } = draft
  const { hasSplitBallots } = useCapabilities()
  const { facts: dates, state, now } = useProposalClock(proposal)
  const [isReasonOpen, setIsReasonOpen] = useState(reason !== '')
  const id = useId()
  const isOver = state !== 'active'
  return (
    <article aria-labelledby={id} className="card flex flex-col gap-4 p-5">
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-3 text-sm text-muted">
          <span className="figures">{proposalsWords.number(number)}</span>
          <Topic topic={proposal.topicNumber} />
          <span>
            {isOver ? proposalsWords.closed : proposalsWords.closes}{' '}
            <Time time={Number(dates.voteEnd)} now={now} />
          </span>
        </p>
        <h2 id={id} className="title mt-1 text-xl leading-snug break-words">
          <Link
            to="/proposals/$proposalId"
            params={{ proposalId }}
            className="line-clamp-3 hover:text-accent"
          >
            {title || proposalsWords.number(number)}
          </Link>
        </h2>
      </div>
      <Power {...{ account, proposalId, facts }} />
      <ChoiceField
        name={`choice-${proposalId}`}
        legend={votingWords.choose}
        layout="line"
        options={hasSplitBallots ? splitOptions : wholeOptions}
        choice={choice}
        isDisabled={isOver}
        onChoice={(next) => onDraft({ ...draft, choice: next })}
      />
      {choice === 'split' ? (
        <BallotSharesField
          shares={shares}
          isDisabled={isOver}
          onShares={(next) => onDraft({ ...draft, shares: next })}
        />
      ) : null}
      {choice !== undefined && isReasonOpen ? (
        <ReasonField
          reason={reason}
          isDisabled={isOver}
          onReason={(next) => onDraft({ ...draft, reason: next })}
        />
      ) : null}
      {choice === undefined ? null : (
        <p className="-mx-3 -mb-2 flex flex-wrap gap-x-2">
          {isReasonOpen ? null : (
            <Button look="quiet" size="small" onClick={() => setIsReasonOpen(true)}>
              {words.addReason}
            </Button>
          )}
          <Button
            look="quiet"
            size="small"
            onClick={() => onDraft({ ...draft, choice: undefined })}
          >
            {words.unmark}
          </Button>
        </p>
      )}
    </article>
  )
}

function Topic({ topic }: { topic: number }) {
  const { nameOf } = useTopics()
  return topic === 0 ? null : <span>{nameOf(topic)}</span>
}

/** With how much the account votes here, and how much more its delegates hold that it could take back. */
function Power(props: { account: string; proposalId: string; facts: OpenVoteFacts['facts'] }) {
  const { account, proposalId, facts } = props
  const unit = useTokenUnit()
  const { weight } = overrideOf(account, facts.held, () => false)
  return (
    <p className="text-sm text-muted">
      {words.power}{' '}
      <Amount units={facts.power} {...unit} form="exact" className="font-medium text-ink" />,{' '}
      {votingWords.atSnapshot}.
      {weight === 0n || facts.hasOverridden ? null : (
        <>
          {' '}
          {words.heldByDelegates} <Amount units={weight} {...unit} form="exact" />:{' '}
          <Link
            to="/proposals/$proposalId"
            params={{ proposalId }}
            className="text-ink underline underline-offset-4"
          >
            {words.overrideThere}
          </Link>
          .
        </>
      )}
    </p>
  )
}
