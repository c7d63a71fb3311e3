import type { Action } from '@mandate/governance/actions'
import { useTokenUnit } from '../../indexer/useTokenUnit.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { groupedAmount } from '../../lib/formatAmount.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Notice } from '../../ui/Notice.tsx'
import { proposingWords } from '../../words/proposing.ts'
import { type Shortfall, useShortfalls } from './useShortfalls.ts'

const words = proposingWords.simulation

/** Says what the treasury cannot pay all of. Each action is tried alone, so none of them says it. */
export function ShortfallNotice({ actions }: { actions: readonly Action[] }) {
  const shortfalls = useShortfalls(actions)
  const write = useWriteAmount()
  if (shortfalls.length === 0) return null
  return (
    <Notice tone="danger" role="alert">
      {shortfalls.map(({ asset, total, held }) => (
        <p key={asset}>{words.together(write(asset, total), write(asset, held))}</p>
      ))}
    </Notice>
  )
}

function useWriteAmount() {
  const { chain, contracts } = useDao()
  const { decimals, symbol } = useTokenUnit()
  return (asset: Shortfall['asset'], units: bigint) => {
    if (asset === 'native') return `${groupedAmount(units, 18)} ${chain.currency}`
    if (asset === contracts.token) return `${groupedAmount(units, decimals)} ${symbol}`
    return words.units(groupedAmount(units, 0), shortAddress(asset))
  }
}
