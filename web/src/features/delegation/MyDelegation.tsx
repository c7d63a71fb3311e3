import { useMemo } from 'react'
import { useChainClock } from '../../chain/useChainClock.ts'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { DelegationHistory } from './DelegationHistory.tsx'
import { DelegationSummary } from './DelegationSummary.tsx'
import { PowerUses } from './PowerUses.tsx'
import { useMyDelegation } from './useMyDelegation.ts'

/** The delegation of one account. */
export function MyDelegation({ account }: { account: string }) {
  const query = useMyDelegation(account)
  const now = useChainClock().data?.timestamp
  const events = query.data?.delegationEvents.items
  const current = query.data?.accounts.items[0]?.delegate ?? null
  const named = useMemo(
    () => [current, ...(events ?? []).flatMap((e) => [e.fromDelegate, e.toDelegate])],
    [current, events],
  )
  const addresses = useMemo(() => named.flatMap((address) => address ?? []), [named])
  const names = useAccountNames(addresses)
  const changes = useMemo(() => events?.map(readChange), [events])

  if (query.isError) {
    return <ErrorState {...explainIndexerError(query.error)} onRetry={() => void query.refetch()} />
  }
  if (query.data === undefined || now === undefined || changes === undefined) {
    return <SkeletonList rows={4} />
  }
  const row = query.data.accounts.items[0]
  return (
    <div className="flex flex-col gap-12">
      <DelegationSummary
        {...{ account, now, names }}
        balance={BigInt(row?.balance ?? 0)}
        votingPower={BigInt(row?.votingPower ?? 0)}
        delegate={current}
        since={changes[0]?.timestamp ?? null}
      />
      <PowerUses {...{ account, changes, names, now }} />
      <DelegationHistory events={query.data.delegationEvents.items} {...{ names }} />
    </div>
  )
}

function readChange(event: { timestamp: string; toDelegate?: string | null }) {
  return { timestamp: Number(event.timestamp), toDelegate: event.toDelegate ?? null }
}
