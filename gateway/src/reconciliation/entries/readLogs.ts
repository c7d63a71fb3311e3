import type { Log, PublicClient } from 'viem'

/** Blocks asked for at once; an RPC that refuses is asked for fewer. */
const firstRange = 10_000n

type Range = { addresses: readonly `0x${string}`[]; fromBlock: bigint; toBlock: bigint }

/** Every log of some contracts, in order: plain `eth_getLogs`, without any of the indexer's machinery. */
export async function readLogs(
  client: PublicClient,
  { addresses, fromBlock, toBlock }: Range,
  range = firstRange,
): Promise<readonly Log<bigint, number, false>[]> {
  const logs: Log<bigint, number, false>[] = []
  let size = range
  for (let start = fromBlock; start <= toBlock; ) {
    const end = start + size - 1n < toBlock ? start + size - 1n : toBlock
    try {
      const request = { address: [...addresses], fromBlock: start, toBlock: end }
      logs.push(...(await client.getLogs(request)))
      start = end + 1n
    } catch (error) {
      if (size === 1n) throw error
      size = size > 10n ? size / 10n : 1n
    }
  }
  return logs
}
