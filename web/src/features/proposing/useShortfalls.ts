import type { Action } from '@mandate/governance/actions'
import { useQuery } from '@tanstack/react-query'
import { type Address, erc20Abi } from 'viem'
import { type Config, useConfig } from 'wagmi'
import { getBalance, readContract } from 'wagmi/actions'
import { useDao } from '../../lib/DaoContext.tsx'
import { sumTransfers, type TransferSum } from './sumTransfers.ts'

/** An asset of which several actions together take more than the treasury holds now. */
export type Shortfall = TransferSum & { held: bigint }

/** What the treasury cannot pay all of, by the chain itself. What cannot be read is not claimed to be short. */
export function useShortfalls(actions: readonly Action[]): readonly Shortfall[] {
  const { chain, contracts } = useDao()
  const config = useConfig()
  const sums = sumTransfers(actions, contracts)
  const at = { chainId: chain.id, treasury: contracts.treasury }
  const { data } = useQuery({
    queryKey: ['treasuryHoldings', at, sums.map(({ asset }) => asset)],
    queryFn: () => Promise.all(sums.map(({ asset }) => readHolding(config, { ...at, asset }))),
    enabled: sums.length > 0,
    staleTime: 15_000,
  })
  return sums.flatMap((sum, index) => {
    const held = data?.[index] ?? null
    return held === null || held >= sum.total ? [] : [{ ...sum, held }]
  })
}

async function readHolding(
  config: Config,
  where: { chainId: number; treasury: Address; asset: TransferSum['asset'] },
): Promise<bigint | null> {
  const { chainId, treasury, asset } = where
  try {
    if (asset === 'native') return (await getBalance(config, { chainId, address: treasury })).value
    const balanceOf = { address: asset, abi: erc20Abi, functionName: 'balanceOf' } as const
    return await readContract(config, { ...balanceOf, chainId, args: [treasury] })
  } catch {
    return null
  }
}
