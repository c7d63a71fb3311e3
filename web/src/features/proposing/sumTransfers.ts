import type { Action } from '@mandate/governance/actions'
import type { DaoConfig } from '@mandate/governance/dao'
import type { Address } from 'viem'
import { describeAction } from '../../chain/describeAction.ts'

/** What several actions take of one asset together, in its units. `native` is the chain's currency. */
export type TransferSum = { asset: 'native' | Address; total: bigint }

/** The assets that more than one action takes from the treasury: each alone may be affordable, but not all of them. */
export function sumTransfers(
  actions: readonly Action[],
  contracts: DaoConfig['contracts'],
): readonly TransferSum[] {
  const takings = new Map<TransferSum['asset'], bigint[]>()
  const take = (asset: TransferSum['asset'], amount: bigint) =>
    amount > 0n && takings.set(asset, [...(takings.get(asset) ?? []), amount])
  for (const action of actions) {
    take('native', action.value)
    const described = describeAction(action, contracts)
    if (described.kind === 'tokenTransfer') take(described.token as Address, described.value)
  }
  return [...takings]
    .filter(([, amounts]) => amounts.length > 1)
    .map(([asset, amounts]) => ({ asset, total: amounts.reduce((sum, one) => sum + one, 0n) }))
}
