import type { ChainMoment } from '@mandate/governance/clock'
import { useState } from 'react'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { useWishSlots } from '../../lib/WishSlots.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { byProposal, type DelegationChange, missedInARow } from './delegationRecord.ts'
import { PowerUseRow } from './PowerUseRow.tsx'
import { usePowerUses } from './usePowerUses.ts'

const words = delegationWords.mine
const pageSize = 10
const worryingMisses = 3

type Props = {
  account: string
  changes: readonly DelegationChange[]
  /** Who holds the power now, or a part of it. */
  holders: readonly string[]
  names: ReadonlyMap<string, string>
  /** The chain's newest block. */
  now: ChainMoment
}

/** What became of the account's power on each proposal since it first delegated. */
export function PowerUses(props: Props) {
  return (
    <section className="flex flex-col gap-4">
      <header>
        <h2 className="title text-2xl">{words.record}</h2>
        <p className="mt-1 text-muted">{words.recordLead}</p>
      </header>
      <UseList {...props} />
    </section>
  )
}

function UseList({ account, changes, holders, names, now }: Props) {
  const [count, setCount] = useState(pageSize)
  const { renderDrift } = useWishSlots()
  const { uses, overrides, total, error, refetch } = usePowerUses({ account, changes, count, now })
  if (changes.length === 0) return <EmptyState title={words.noHistory} />
  if (uses === undefined) {
    if (error) return <ErrorState {...explainIndexerError(error)} onRetry={refetch} />
    return <SkeletonList />
  }
  if (uses.length === 0) return <EmptyState title={words.nothingYet} />
  const missed = missedInARow(uses)
  return (
    <>
      {missed >= worryingMisses && uses[0]?.holder !== account ? (
        <Notice tone="warn">{words.missedWarning(missed)}</Notice>
      ) : null}
      {renderDrift({
        uses,
        holders: holders
          .filter((holder) => holder !== account)
          .map((address) => ({ address, name: names.get(address) ?? shortAddress(address) })),
      })}
      <ol className="flex flex-col">
        {byProposal(uses).map((held) => (
          <PowerUseRow
            key={held[0]?.proposal.id}
            {...{ held, account, names }}
            override={overrides.get(held[0]?.proposal.id ?? '') ?? null}
            now={Number(now.timestamp)}
          />
        ))}
      </ol>
      {total > count ? (
        <Button className="self-center" onClick={() => setCount(count + pageSize)}>
          {words.more}
        </Button>
      ) : null}
    </>
  )
}
