import type { ChainMoment } from '@mandate/governance/clock'
import type { PublicClient } from 'viem'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { readIndexedBlocks } from '../indexer/readIndexedBlocks.ts'
import { UnavailableError } from '../UnavailableError.ts'

/** An index and a chain to hold it against. */
export type IndexedChain = { chainId: number; askIndexer: AskIndexer; client: PublicClient }

/** Up to where a chain is in the rows. @throws UnavailableError */
export async function readIndexedMoment({
  chainId,
  askIndexer,
}: IndexedChain): Promise<ChainMoment> {
  const block = (await readIndexedBlocks(askIndexer)).get(chainId)
  if (block === undefined) throw new UnavailableError(`Chain ${chainId} is not indexed yet.`)
  return { number: BigInt(block.number), timestamp: BigInt(block.timestamp) }
}
