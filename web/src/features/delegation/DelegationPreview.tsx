import type { Delegation } from '@mandate/governance/delegation'
import { useMemo } from 'react'
import { explainError } from '../../chain/explainError.ts'
import { WrongNetwork } from '../../chain/WrongNetwork.tsx'
import { useAccountNames } from '../../indexer/useAccountNames.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { formatDateTime } from '../../lib/formatTime.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import type { SigningState } from '../../lib/signingState.ts'
import type { TransactionState } from '../../lib/transactionState.ts'
import { useLastKnown } from '../../lib/useLastKnown.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { SigningProgress } from '../../ui/SigningProgress.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { TransactionProgress } from '../../ui/TransactionProgress.tsx'
import { delegationWords } from '../../words/delegation.ts'
import type { NamedDelegate } from './DecidingPowers.tsx'
import { DelegationComposer } from './DelegationComposer.tsx'
import type { DelegationRequest } from './DelegationHost.tsx'
import { decidingDelegates } from './decidingDelegates.ts'
import { type DelegationDraft, draftedChanges } from './delegationDraft.ts'
import { type DelegationKind, takesBack } from './delegationTarget.ts'
import { PreviewFacts } from './PreviewFacts.tsx'
import { type Preview, previewRows } from './previewRows.ts'
import type { SignedDelegation } from './SignedDelegation.ts'
import { StaleFacts } from './StaleFacts.tsx'
import { UnknownDelegates } from './UnknownDelegates.tsx'
import { type DelegationFacts, useDelegationFacts } from './useDelegationFacts.ts'
import { WhatEnds } from './WhatEnds.tsx'

const words = delegationWords.preview

/** How much is handed over, and what would move where, read from the chain, before anything is signed. */
export function DelegationPreview(props: {
  request: DelegationRequest
  kind: DelegationKind
  draft: DelegationDraft
  onDraft: (draft: DelegationDraft) => void
  delegator: string
  state: TransactionState
  signing: SigningState<SignedDelegation>
  isBusy: boolean
  onConfirm: (changes: readonly Delegation[], deciding: readonly NamedDelegate[]) => void
  onSign: (changes: readonly Delegation[], now: bigint) => void
}) {
  const { request, kind, draft, onDraft, delegator, state, signing, isBusy } = props
  const { chain } = useDao()
  const { hasParts } = useCapabilities()
  const unit = useTokenUnit()
  const to = request.target?.address.toLowerCase() ?? null
  const facts = useDelegationFacts({
    delegator,
    accounts: [...(to === null ? [] : [to]), ...draft.entries.map(({ delegate }) => delegate)],
    topics: draft.topics,
  })
  const known = useLastKnown(facts.data)
  const standing = known?.delegations
  const delegates = useMemo(
    () => (standing ?? []).flatMap(({ shares }) => shares.map(({ delegate }) => delegate)),
    [standing],
  )
  const names = useAccountNames(delegates)

  if (known === undefined) {
    if (!facts.isError) return <SkeletonList rows={3} />
    const { sentence, details } = explainError(facts.error)
    return <ErrorState {...{ sentence, details }} onRetry={() => void facts.refetch()} />
  }
  /** What is known is the answer to an earlier choice. */
  const isEarlier = facts.data === undefined || facts.isPlaceholderData
  const isStale = facts.isError || (isEarlier && facts.errorUpdateCount > 0)
  const isUntold = isStale && isEarlier

  const knownNameOf = (account: string) => {
    if (account === to) return request.target?.name ?? null
    return (
      draft.entries.find(({ delegate }) => delegate === account)?.name ?? names.get(account) ?? null
    )
  }
  const nameOf = (account: string) =>
    account === delegator ? words.yourself : knownNameOf(account)
  const named = (standing: DelegationFacts, changed: readonly Delegation[]) =>
    decidingDelegates(standing, changed).map((one) => ({
      ...one,
      name: nameOf(one.delegate),
      isReader: one.delegate === delegator,
    }))
  const isTakenBack = takesBack(kind, request)
  const changes = draftedChanges({ draft, to }, known.delegations, known.now)
  const preview = previewRows(known, changes)
  return (
    <div className="flex flex-col gap-5">
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-muted">{words.units}</span>
        <Amount units={known.units} {...unit} form="exact" className="text-lg font-medium" />
      </p>
      {hasParts ? (
        <DelegationComposer
          {...{ request, kind, draft, onDraft, delegator }}
          nameOf={knownNameOf}
          facts={known}
          isDisabled={isBusy}
        />
      ) : null}
      {kind === 'other' ? null : (
        <WhatEnds
          {...{ changes, delegator }}
          facts={known}
          nameOf={(account) => nameOf(account) ?? shortAddress(account)}
        />
      )}
      {isStale ? (
        <StaleFacts
          {...{ isUntold }}
          facts={known}
          isAsking={facts.isFetching}
          onRetry={() => void facts.refetch()}
        />
      ) : null}
      {isUntold ? null : <PreviewFacts {...{ preview, changes, kind, delegator, nameOf }} />}
      {canConfirm(preview) && !isUntold ? <UnknownDelegates {...{ changes, delegator }} /> : null}
      <WrongNetwork />
      <TransactionProgress state={state} explorerUrl={chain.explorerUrl} />
      <SigningProgress
        state={signing}
        words={{
          ...delegationWords.signed,
          lead: ({ deadline }) => delegationWords.signed.lead(formatDateTime(deadline)),
        }}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        {isStale ? null : (
          <span className="figures text-xs text-muted">{words.fresh(known.block.toString())}</span>
        )}
        {canConfirm(preview) && !isUntold ? (
          <span className="flex flex-wrap gap-2">
            <Button
              look="quiet"
              disabled={isBusy || isEarlier}
              isBusy={signing.step === 'signing'}
              onClick={() => props.onSign(changes, known.now)}
            >
              {delegationWords.signed.sign}
            </Button>
            <Button
              look="primary"
              isBusy={isBusy || isEarlier}
              onClick={() => props.onConfirm(changes, named(known, changes))}
            >
              {isTakenBack ? takeBackLabel(known) : confirmLabel(kind)}
            </Button>
          </span>
        ) : null}
      </div>
    </div>
  )
}

function canConfirm({ kind }: Preview): boolean {
  switch (kind) {
    case 'nothing':
    case 'refused':
    case 'same':
      return false
    case 'empty':
    case 'term':
    case 'moves':
      return true
  }
}

/** Where nobody votes yet, there is nothing to take back. */
function takeBackLabel({ delegations }: DelegationFacts): string {
  return delegations.length === 0 ? words.confirmVoteSelf : words.confirmSelf
}

function confirmLabel(kind: DelegationKind): string {
  return kind === 'nobody' ? words.confirmNobody : words.confirm
}
