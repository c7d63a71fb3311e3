import { type Capability, countingCapabilities } from '@mandate/governance/capabilities'
import { type Clock, clockOfMode } from '@mandate/governance/clock'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { type Address, zeroAddress } from 'viem'
import type { Config } from 'wagmi'
import { readContract } from 'wagmi/actions'
import type { ContractFacts } from '../lib/ContractFactsContext.ts'
import { ifThere } from './ifThere.ts'

type Source = { config: Config; chainId: number; token: Address; governor: Address }

/** Of what contracts may be capable of, what a holder needs who votes and delegates without the index. */
export async function readContractFacts(source: Source): Promise<ContractFacts> {
  const { config, chainId } = source
  const token = { chainId, address: source.token, abi: governanceTokenAbi } as const
  const governor = { chainId, address: source.governor, abi: mandateGovernorAbi } as const
  const [tokenSymbol, tokenDecimals, clock, countingMode, delegation, topics] = await Promise.all([
    ifThere(readContract(config, { ...token, functionName: 'symbol' })),
    ifThere(readContract(config, { ...token, functionName: 'decimals' })),
    readClock(source),
    ifThere(readContract(config, { ...governor, functionName: 'COUNTING_MODE' })),
    ifThere(
      readContract(config, { ...token, functionName: 'delegationOf', args: [zeroAddress, 0] }),
    ),
    ifThere(readContract(config, { ...token, functionName: 'topicsOf', args: [zeroAddress] })),
  ])
  const parts: readonly Capability[] = [
    ...(delegation === null ? [] : (['split', 'terms'] as const)),
    ...(topics === null ? [] : (['topics'] as const)),
  ]
  return {
    capabilities: [...countingCapabilities(countingMode ?? ''), ...parts],
    clock,
    tokenSymbol: tokenSymbol ?? '',
    tokenDecimals: tokenDecimals ?? 18,
  }
}

/** What a governor counts time in (ERC-6372); blocks where it does not say. */
export async function readClock(source: Omit<Source, 'token'>): Promise<Clock> {
  const { config, chainId, governor: address } = source
  const mode = await ifThere(
    readContract(config, {
      chainId,
      address,
      abi: mandateGovernorAbi,
      functionName: 'CLOCK_MODE',
    }),
  )
  return clockOfMode(mode || 'mode=blocknumber&from=default')
}
