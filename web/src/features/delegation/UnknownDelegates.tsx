import type { Delegation } from '@mandate/governance/delegation'
import { useDelegates } from '../../indexer/useDelegates.ts'
import { formatList } from '../../lib/formatList.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Notice } from '../../ui/Notice.tsx'
import { delegationWords } from '../../words/delegation.ts'

/** Warns of delegates of whom nothing is known: power goes to a mistyped address as well as to any other. */
export function UnknownDelegates(props: { changes: readonly Delegation[]; delegator: string }) {
  const { changes, delegator } = props
  const known = useDelegates().data
  if (known === undefined) return null
  const named = changes.flatMap(({ shares }) => shares.map(({ delegate }) => delegate))
  const unknown = [...new Set(named)].filter(
    (delegate) => delegate !== delegator && !known.some(({ address }) => address === delegate),
  )
  if (unknown.length === 0) return null
  return (
    <Notice tone="warn">
      {delegationWords.preview.unknownDelegates(formatList(unknown.map(shortAddress)))}
    </Notice>
  )
}
