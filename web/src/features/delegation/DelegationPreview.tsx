import { isConcentrated } from '@mandate/governance/concentration'
import { useMemo } from 'react'
import { explainError } from '../../chain/explainError.ts'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { useDaoFacts } from '../../indexer/useDaoFacts.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { formatShare } from '../../lib/formatAmount.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import type { TransactionState } from '../../lib/transactionState.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { type DelegationKind, nameOf, type Target } from './delegationTarget.ts'
import { PowerChanges } from './PowerChanges.tsx'
import { previewRows } from './previewRows.ts'
import { useDelegationFacts } from './useDelegationFacts.ts'

const words = delegationWords.preview

/** What would move where, read from the chain, before anything is signed. */
export function DelegationPreview(props: {
  target: Target
  kind: DelegationKind
  delegator: string
  state: TransactionState
  isBusy: boolean
  onConfirm: () => void
}) {
  const { target, kind, delegator, state, isBusy, onConfirm } = props
  const { chain } = useDao()
  const facts = useDelegationFacts(delegator, target?.address ?? null)
  const unit = useTokenUnit()
  const delegatedVotes = BigInt(useDaoFacts().data?.dao?.delegatedVotes ?? 0)
  const current = facts.data?.delegate ?? null
  const names = useAccountNames(useMemo(() => (current === null ? [] : [current]), [current]))

  if (facts.isError) {
    const { sentence, details } = explainError(facts.error)
    return <ErrorState {...{ sentence, details }} onRetry={() => void facts.refetch()} />
  }
  if (facts.data === undefined) return <SkeletonList rows={3} />

  const preview = previewRows(facts.data, target?.address ?? null)
  const labelOf = (account: string) => {
    if (account === delegator) return { name: words.yourself }
    if (account === target?.address.toLowerCase()) return { name: target.name }
    return { name: names.get(account) ?? null }
  }
  const gained = preview.kind === 'moves' ? preview.changes.at(-1) : undefined
  const isRisky =
    kind === 'other' && isConcentrated({ power: gained?.after ?? 0n, total: delegatedVotes })

  return (
    <div className="flex flex-col gap-5">
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-muted">{words.units}</span>
        <Amount units={facts.data.units} {...unit} className="text-lg font-medium" />
      </p>
      {preview.kind === 'moves' ? (
        <PowerChanges changes={preview.changes} {...{ unit, labelOf }} />
      ) : (
        <Notice>{preview.kind === 'same' ? words.nothing : words.empty}</Notice>
      )}
      {isRisky && gained ? (
        <Notice tone="warn">
          {words.concentration(formatShare(gained.after, delegatedVotes))}
        </Notice>
      ) : null}
      {preview.kind === 'same' ? null : (
        <ul className="flex list-disc flex-col gap-1.5 pl-5 text-sm text-muted marker:text-edge">
          <li>
            {words.others}:{' '}
            {kind === 'nobody'
              ? words.othersNobody(shortAddress(delegator))
              : words.othersText(
                  shortAddress(delegator),
                  kind === 'self' ? words.itself : nameOf(target),
                )}
          </li>
          <li>{words.running}</li>
          {kind === 'other' ? <li>{words.notPassed}</li> : null}
        </ul>
      )}
      <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="figures text-xs text-muted">
          {words.fresh(facts.data.block.toString())}
        </span>
        {preview.kind === 'same' ? null : (
          <Button look="primary" isBusy={isBusy} onClick={onConfirm}>
            {confirmLabels[kind]}
          </Button>
        )}
      </div>
    </div>
  )
}

const confirmLabels = {
  other: words.confirm,
  self: words.confirmSelf,
  nobody: words.confirmNobody,
} satisfies Record<DelegationKind, string>
