import type { ChainTimes } from '../graphql/currentTime.ts'
import type { ChainReader } from './createChainReader.ts'

export async function readTimes(chains: readonly ChainReader[]): Promise<ChainTimes> {
  const times = chains.map(async ({ chainId, readNow }) => [chainId, await readNow()] as const)
  return new Map(await Promise.all(times))
}
