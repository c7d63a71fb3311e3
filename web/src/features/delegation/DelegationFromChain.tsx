import type { Delegation } from '@mandate/governance/delegation'
import { defaultTopic } from '@mandate/governance/delegation'
import { isInForce } from '@mandate/governance/terms'
import { explainError } from '../../chain/explainError.ts'
import { useChainClock } from '../../chain/useChainClock.ts'
import { isUnanswered } from '../../lib/isUnanswered.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SkeletonList } from '../../ui/Skeleton.tsx'
import { commonWords } from '../../words/common.ts'
import { delegationWords } from '../../words/delegation.ts'
import { DelegatePicker } from './DelegatePicker.tsx'
import { useDelegationHost } from './DelegationHost.tsx'
import { DelegationParts } from './DelegationParts.tsx'
import { DelegationSummary } from './DelegationSummary.tsx'
import { useDelegationFacts } from './useDelegationFacts.ts'
import type { DelegationPart } from './useMyDelegation.ts'

const words = delegationWords.fromChain

/** The delegation of one account as the chain has it, and the ways out of it, while the index does not answer or is far behind. */
export function DelegationFromChain(props: {
  account: string
  names: ReadonlyMap<string, string>
  why: 'silent' | 'behind'
}) {
  const { account, names, why } = props
  const facts = useDelegationFacts({ delegator: account, accounts: [], topics: [] })
  const clock = useChainClock()
  const open = useDelegationHost()
  if (facts.data === undefined) {
    const failed = [facts, clock].find(isUnanswered)
    if (failed === undefined) return <SkeletonList rows={3} />
    const { sentence, details } = explainError(failed.error)
    return <ErrorState {...{ sentence, details }} onRetry={() => void failed.refetch()} />
  }
  const { block, now, units, delegations, powerOf } = facts.data
  const shown = {
    account,
    names,
    now: Number(now),
    standing: delegations.filter(({ endsAt }) => isInForce(endsAt, now)).flatMap(partsOf),
  }
  return (
    <div className="flex flex-col gap-5">
      <Notice role="status">{commonWords.fromChain(block.toString(), why)}</Notice>
      <DelegationSummary
        {...shown}
        balance={units}
        votingPower={powerOf(account, defaultTopic)}
        elsewhere={
          <DelegatePicker
            taken={[]}
            label={words.toAddress}
            hint={words.address}
            onPick={({ delegate, name }) => open({ target: { address: delegate, name } })}
          />
        }
      >
        <DelegationParts {...shown} />
      </DelegationSummary>
    </div>
  )
}

function partsOf({ topic, shares, endsAt }: Delegation): readonly DelegationPart[] {
  return shares.map(({ delegate, basisPoints }, position) => ({
    topic,
    delegate,
    share: basisPoints,
    position,
    endsAt: endsAt === null ? null : endsAt.toString(),
    since: null,
  }))
}
