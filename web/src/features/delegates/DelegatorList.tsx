import { defaultTopic } from '@mandate/governance/delegation'
import { part, wholeBasisPoints } from '@mandate/governance/split'
import { Link } from '@tanstack/react-router'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatBasisPoints } from '../../lib/formatPoints.ts'
import { formatDate } from '../../lib/formatTime.ts'
import { Address } from '../../ui/Address.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { Time } from '../../ui/Time.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { useDelegatorsOf } from './useDelegatorsOf.ts'
import { useProfileWords } from './useProfileWords.ts'

const words = delegatesWords.profile

/** Who delegates to an account, with what, since when. */
export function DelegatorList({ delegate }: { delegate: string }) {
  const delegators = useDelegatorsOf(delegate)
  const about = useProfileWords(delegate)
  const unit = useTokenUnit()
  const { nameOf } = useTopics()
  if (delegators.data === undefined) {
    if (!delegators.isError) return <SkeletonList rows={3} />
    const retry = () => void delegators.refetch()
    return <ErrorState {...explainIndexerError(delegators.error)} onRetry={retry} />
  }
  const rows = delegators.data.pages.flatMap(({ items }) => items)
  if (rows.length === 0) return <EmptyState title={about.noDelegators} />
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-muted">
        {words.delegatorCount(delegators.data.pages[0]?.totalCount ?? rows.length)}
      </p>
      <ol className="flex flex-col">
        {rows.map(({ delegator, topic, share, endsAt, since, delegatorAccount }) => (
          <li
            key={`${delegator}-${topic}`}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3 last:border-b-0"
          >
            <Address
              address={delegator}
              name={delegatorAccount?.name}
              link={(text) => (
                <Link
                  to="/delegates/$address"
                  params={{ address: delegator }}
                  className="hover:underline"
                >
                  {text}
                </Link>
              )}
            />
            <span className="text-sm text-muted">
              {delegatorAccount ? (
                <Amount units={part(BigInt(delegatorAccount.balance), share)} {...unit} />
              ) : null}{' '}
              {share === wholeBasisPoints ? null : `(${formatBasisPoints(share)}) `}
              {topic === defaultTopic ? null : `${words.onTopic(nameOf(topic))} `}
              {words.since} <Time time={since} />
              {endsAt === null ? null : ` ${words.until(formatDate(Number(endsAt)))}`}
            </span>
          </li>
        ))}
      </ol>
      {delegators.isFetchNextPageError ? (
        <ErrorState
          {...explainIndexerError(delegators.error)}
          onRetry={() => void delegators.fetchNextPage()}
        />
      ) : delegators.hasNextPage ? (
        <Button
          className="self-center"
          isBusy={delegators.isFetchingNextPage}
          onClick={() => void delegators.fetchNextPage()}
        >
          {words.more}
        </Button>
      ) : null}
    </div>
  )
}
