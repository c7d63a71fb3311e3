import { readFresh } from '../readFresh.ts'
import type { AskIndexer } from './createIndexerClient.ts'
import { readIndexedBlocks } from './readIndexedBlocks.ts'

/** How long the index is taken to stand where it stood. */
const freshMilliseconds = 200

/** Names the state of the index: each chain with its latest block and that block's time. @throws UnavailableError */
export function createStateReader(askIndexer: AskIndexer): () => Promise<string> {
  return readFresh(async () => {
    const blocks = await readIndexedBlocks(askIndexer)
    return [...blocks]
      .map(([chainId, { number, timestamp }]) => `${chainId}.${number}.${timestamp}`)
      .toSorted()
      .join('-')
  }, freshMilliseconds)
}
