import { Link } from '@tanstack/react-router'
import { useConnection } from 'wagmi'
import type { BallotsPageQuery } from '../../indexer/generated/graphql.ts'
import { readChoice } from '../../indexer/readChoice.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { formatShare } from '../../lib/formatAmount.ts'
import { Address } from '../../ui/Address.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { ChoiceWord } from '../../ui/ChoiceWord.tsx'
import { Time } from '../../ui/Time.tsx'
import { commonWords } from '../../words/common.ts'
import { ballotWords } from '../../words/proposal.ts'
import { describeShares } from '../../words/proposals.ts'

type Ballot = BallotsPageQuery['ballots']['items'][number]

/** One ballot: who, what, with how much, why. The reason is a stranger's text and stays text. */
export function BallotRow(props: { ballot: Ballot; cast: bigint; name: string | undefined }) {
  const { ballot, cast, name } = props
  const unit = useTokenUnit()
  const isMine = useConnection().address?.toLowerCase() === ballot.voter
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-2 py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Address
          address={ballot.voter}
          name={name}
          link={(words) => (
            <Link
              to="/delegates/$address"
              params={{ address: ballot.voter }}
              className="font-medium hover:underline"
            >
              {words}
            </Link>
          )}
        />
        {isMine ? (
          <span className="rounded-full bg-wash px-2 py-0.5 text-xs text-accent">
            {commonWords.you}
          </span>
        ) : null}
        <ChoiceWord choice={readChoice(ballot.choice)} className="text-sm" />
        {ballot.isOverride ? (
          <span className="text-xs text-muted">{ballotWords.override}</span>
        ) : null}
        <span
          className="figures ml-auto text-sm text-muted"
          title={ballotWords.shareOfCast(formatShare(BigInt(ballot.weight), cast))}
        >
          <Amount units={ballot.weight} {...unit} /> · {formatShare(BigInt(ballot.weight), cast)}
        </span>
      </div>
      {readChoice(ballot.choice) === 'split' ? (
        <p className="pl-[30px] text-sm text-muted">{describeShares(ballot)}</p>
      ) : null}
      {ballot.weight === ballot.castWeight ? null : (
        <p className="pl-[30px] text-sm text-muted">
          {ballotWords.reduced}{' '}
          <Amount units={BigInt(ballot.castWeight) - BigInt(ballot.weight)} {...unit} />
        </p>
      )}
      {ballot.reason === '' ? null : (
        <p className="max-w-[68ch] pl-[30px] font-serif text-[1.0625rem] leading-normal wrap-anywhere whitespace-pre-line">
          {ballot.reason}
        </p>
      )}
      <p className="pl-[30px] text-xs text-muted">
        <Time time={ballot.castAt} />
      </p>
    </li>
  )
}
