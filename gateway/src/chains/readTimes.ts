import type { ChainTimes } from '../graphql/rewriteFilter.ts'
import type { ChainReader } from './createChainReader.ts'

/** The current time of every chain whose time is known. */
export async function readTimes(readers: readonly ChainReader[]): Promise<ChainTimes> {
  const times = new Map<number, bigint>()
  await Promise.all(
    readers.map(async ({ chainId, readNow }) => {
      const now = await readNow()
      if (now !== undefined) times.set(chainId, now)
    }),
  )
  return times
}
