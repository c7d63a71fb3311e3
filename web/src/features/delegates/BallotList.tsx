import { Link } from '@tanstack/react-router'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { useBallotsOf } from './useBallotsOf.ts'
import { useProfileWords } from './useProfileWords.ts'

const words = delegatesWords.profile

/** An account's ballots with their reasons, newest first. */
export function BallotList({ voter }: { voter: string }) {
  const ballots = useBallotsOf(voter)
  const about = useProfileWords(voter)
  const unit = useTokenUnit()
  if (ballots.data === undefined) {
    if (!ballots.isError) return <SkeletonList rows={3} />
    const retry = () => void ballots.refetch()
    return <ErrorState {...explainIndexerError(ballots.error)} onRetry={retry} />
  }
  const rows = ballots.data.pages.flatMap(({ items }) => items)
  if (rows.length === 0) return <EmptyState title={about.noBallots} />
  return (
    <div className="flex flex-col gap-4">
      <ol className="flex flex-col">
        {rows.map((row) => (
          <li
            key={`${row.proposalId}-${row.isOverride}`}
            className="border-b border-line py-4 first:pt-0 last:border-b-0"
          >
            <Link
              to="/proposals/$proposalId"
              params={{ proposalId: row.proposalId }}
              className="font-medium hover:text-accent hover:underline"
            >
              <span className="figures mr-2 text-muted">{row.proposal?.number}</span>
              {row.proposal?.title}
            </Link>
            <p className="mt-1 flex flex-wrap gap-x-2 text-sm text-muted">
              <span className={`font-medium ${toneOf(row.choice)}`}>
                {words.choice(row.choice)}
                {row.isOverride ? ` (${about.overridden})` : null}
              </span>
              <span>
                {words.with} <Amount units={row.weight} {...unit} />
              </span>
              <span>
                · <Time time={row.castAt} />
              </span>
            </p>
            <Reason text={row.reason} />
          </li>
        ))}
      </ol>
      {ballots.isFetchNextPageError ? (
        <ErrorState
          {...explainIndexerError(ballots.error)}
          onRetry={() => void ballots.fetchNextPage()}
        />
      ) : ballots.hasNextPage ? (
        <Button
          className="self-center"
          isBusy={ballots.isFetchingNextPage}
          onClick={() => void ballots.fetchNextPage()}
        >
          {words.more}
        </Button>
      ) : null}
    </div>
  )
}

function Reason({ text }: { text: string }) {
  if (text.trim() === '') return null
  return (
    <blockquote className="mt-2 border-l-2 border-line pl-3 text-[0.9375rem] wrap-anywhere whitespace-pre-line">
      {text}
    </blockquote>
  )
}

function toneOf(choice: string): string {
  switch (choice) {
    case 'for':
      return 'text-for'
    case 'against':
      return 'text-against'
    default:
      return 'text-abstain'
  }
}
