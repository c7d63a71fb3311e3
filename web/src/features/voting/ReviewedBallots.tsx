import { Check, CircleAlert, Minus } from 'lucide-react'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { Amount } from '../../ui/Amount.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { passWords as words } from '../../words/ballotPass.ts'
import { describeShares } from '../../words/proposals.ts'
import { votingWords } from '../../words/voting.ts'
import type { BallotEnd, BallotEnds, ReviewedBallot } from './ReviewedBallot.ts'

/** Proposal, choice, power and reason of each ballot, and what became of it. */
export function ReviewedBallots(props: {
  ballots: readonly ReviewedBallot[]
  ends: BallotEnds
  /** The proposal whose ballot is being cast. */
  current: string | undefined
}) {
  const { ballots, ends, current } = props
  return (
    <ol aria-label={words.ballots} className="divide-y divide-line border-y border-line">
      {ballots.map((one) => (
        <li
          key={one.proposalId}
          aria-current={one.proposalId === current ? 'step' : undefined}
          className="flex flex-col gap-1.5 py-3.5 aria-[current=step]:bg-wash aria-[current=step]:-mx-3 aria-[current=step]:px-3"
        >
          <Line {...one} />
          <End end={ends.get(one.proposalId)} />
        </li>
      ))}
    </ol>
  )
}

function Line({ title, ballot, power }: ReviewedBallot) {
  const { choice, shares, reason } = ballot
  const unit = useTokenUnit()
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 flex-1 basis-60 font-medium break-words">{title}</span>
        <span className="flex flex-wrap items-center gap-x-1.5">
          <ChoiceWord choice={choice} />
          {power === null ? null : (
            <>
              <span className="text-muted">{votingWords.with}</span>
              <Amount units={power} {...unit} form="exact" />
            </>
          )}
        </span>
      </p>
      {choice === 'split' ? (
        <p className="text-sm text-muted">
          {describeShares({
            forShare: shares.for,
            againstShare: shares.against,
            abstainShare: shares.abstain,
          })}
        </p>
      ) : null}
      {reason.trim() === '' ? null : (
        <blockquote className="border-l-2 border-line pl-3 font-serif text-sm wrap-anywhere whitespace-pre-line text-muted">
          {reason.trim()}
        </blockquote>
      )}
    </>
  )
}

function End({ end }: { end: BallotEnd | undefined }) {
  if (end === undefined) return null
  const line = 'flex items-start gap-2 text-sm'
  const icon = 'mt-0.5 size-4 shrink-0'
  switch (end.kind) {
    case 'counted':
      return (
        <p className={`${line} text-for`}>
          <Check aria-hidden="true" className={icon} />
          {words.counted}
        </p>
      )
    case 'skipped':
      return (
        <p className={`${line} text-muted`}>
          <Minus aria-hidden="true" className={icon} />
          {words.skipped}
        </p>
      )
    case 'leftOut':
    case 'missed':
      return (
        <p className={`${line} text-warn`}>
          <CircleAlert aria-hidden="true" className={icon} />
          {words[end.kind]} {end.why ?? words.missedSomehow}
        </p>
      )
  }
}
