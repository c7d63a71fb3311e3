import { type Clock, timepointOf } from '@mandate/governance/clock'
import { isInForce } from '@mandate/governance/terms'
import { type ReactNode, useMemo } from 'react'
import { useChainClock } from '../../chain/useChainClock.ts'
import { useIndexLag } from '../../chain/useIndexLag.ts'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { useIsIndexSilent } from '../../indexer/useIsIndexSilent.ts'
import { useTokenClock } from '../../indexer/useTokenClock.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { DelegationFromChain } from './DelegationFromChain.tsx'
import { DelegationHistory } from './DelegationHistory.tsx'
import { DelegationParts } from './DelegationParts.tsx'
import { DelegationSummary } from './DelegationSummary.tsx'
import { PowerUses } from './PowerUses.tsx'
import { type DelegationEvent, type DelegationPart, useMyDelegation } from './useMyDelegation.ts'

/** The delegation of one account: from the index, and from the chain while that does not answer or is far behind. */
export function MyDelegation({ account, openVotes }: { account: string; openVotes?: ReactNode }) {
  const query = useMyDelegation(account)
  const newest = useChainClock().data
  const clock = useTokenClock()
  const events = query.data?.delegationEvents.items
  const addresses = useMemo(() => (events ?? []).flatMap(namedIn), [events])
  const names = useAccountNames(addresses)
  const changes = useMemo(
    () => events?.toSorted(byOrder).map((event) => readChange(event, clock)),
    [events, clock],
  )

  const isDown = useIsIndexSilent(query)
  const isBehind = useIndexLag()?.isFarBehind ?? false
  const isRead = query.data !== undefined && newest !== undefined && changes !== undefined
  if (!isRead && !isDown) return <SkeletonList rows={4} />
  const now = newest?.timestamp ?? 0
  const row = query.data?.accounts.items[0]
  const standing = (query.data?.delegations.items ?? []).filter((part) => stands(part, now))
  return (
    <div className="flex flex-col gap-12">
      {isDown || isBehind ? (
        <DelegationFromChain {...{ account, names }} why={isDown ? 'silent' : 'behind'} />
      ) : (
        <DelegationSummary
          {...{ account, standing, now, names }}
          balance={BigInt(row?.balance ?? 0)}
          votingPower={BigInt(row?.votingPower ?? 0)}
        >
          <DelegationParts {...{ account, standing, now, names }} />
        </DelegationSummary>
      )}
      {isRead ? (
        <>
          {openVotes}
          <PowerUses
            {...{ account, changes, names }}
            now={{ number: newest.blockNumber, timestamp: BigInt(now) }}
            holders={holdersOf(standing)}
          />
          <DelegationHistory events={query.data.delegationEvents.items} {...{ account, names }} />
        </>
      ) : (
        <EmptyState title={delegationWords.fromChain.missing} level={2}>
          {delegationWords.fromChain.missingLead}
        </EmptyState>
      )}
    </div>
  )
}

function stands({ endsAt }: DelegationPart, now: number): boolean {
  return isInForce(endsAt === null ? null : BigInt(endsAt), BigInt(now))
}

/** The primary delegate first, then as the topics are numbered. */
function holdersOf(standing: readonly DelegationPart[]): readonly string[] {
  const primaryFirst = standing.toSorted(
    (one, other) => one.topic - other.topic || one.position - other.position,
  )
  return [...new Set(primaryFirst.map(({ delegate }) => delegate))]
}

/** In the order in which it happened. */
function byOrder(one: DelegationEvent, other: DelegationEvent): number {
  return Number(BigInt(one.block) - BigInt(other.block)) || one.logIndex - other.logIndex
}

function namedIn({ fromDelegate, delegates }: DelegationEvent): readonly string[] {
  return [...(fromDelegate === null ? [] : [fromDelegate]), ...delegates]
}

function readChange(event: DelegationEvent, clock: Clock) {
  const { block, timestamp, topic, delegates, shares, endsAt } = event
  const moment = { number: BigInt(block), timestamp: BigInt(timestamp) }
  return {
    timepoint: Number(timepointOf(clock, moment)),
    topic,
    shares: delegates.map((delegate, index) => ({ delegate, basisPoints: shares[index] ?? 0 })),
    endsAt: endsAt === null ? null : BigInt(endsAt),
  }
}
