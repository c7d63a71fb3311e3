import { useIndexedBlock } from '../indexer/useIndexedBlock.ts'
import { useChainClock } from './useChainClock.ts'

/**
 * From here on the chain itself is asked for what somebody signs over or decides by, as while the index is silent. Both
 * count: after a pause of the chain itself one new block is far from the last.
 */
const farBehind = { seconds: 300, blocks: 5n }

/** How far the index is behind the newest block; null: nobody can tell. */
export function useIndexLag(): { seconds: number; blocks: bigint; isFarBehind: boolean } | null {
  const head = useChainClock().data
  const indexed = useIndexedBlock().data
  if (head === undefined || indexed == null) return null
  const seconds = Math.max(0, head.timestamp - indexed.timestamp)
  const blocks = head.blockNumber - indexed.number
  return {
    seconds,
    blocks,
    isFarBehind: seconds >= farBehind.seconds && blocks >= farBehind.blocks,
  }
}
