import { clockOffset } from '@mandate/governance/chainNow'
import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useConfig } from 'wagmi'
import { getBlock } from 'wagmi/actions'
import { useDao } from '../lib/DaoContext.tsx'
import { everySecond } from '../lib/everySecond.ts'

/** The chain's newest block and how far its clock is from the reader's, in seconds. */
export function useChainClock() {
  const { chain } = useDao()
  const config = useConfig()
  return useQuery({
    queryKey: ['chainClock', chain.id],
    queryFn: async () => {
      const block = await getBlock(config, { chainId: chain.id })
      const timestamp = Number(block.timestamp)
      const offset = Number(clockOffset(block.timestamp, BigInt(Math.floor(Date.now() / 1000))))
      return { blockNumber: block.number, timestamp, offset }
    },
    refetchInterval: chain.isLocal ? 3000 : 12_000,
    staleTime: 2000,
    retry: false,
  })
}

/**
 * Seconds on the chain's clock, which on a replayed chain may be years from the reader's. Renders again every second:
 * use it in the small component that counts.
 */
export function useChainNow(): number {
  const offset = useChainClock().data?.offset ?? 0
  return useSyncExternalStore(everySecond.subscribe, everySecond.now) + offset
}
