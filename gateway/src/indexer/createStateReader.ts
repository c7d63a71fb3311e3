import { readFresh } from '../readFresh.ts'
import type { AskIndexer } from './createIndexerClient.ts'
import { type IndexedBlock, readIndexedBlocks } from './readIndexedBlocks.ts'

/** How long the index is taken to stand where it stood. */
const freshMilliseconds = 200
/** How long it is taken to, while the indexer is asked again. */
const patienceMilliseconds = 1_500

/**
 * Names the state of the index: each chain with its latest block and that block's time. While the indexer is busy with
 * others' questions nobody waits to hear that nothing has changed.
 * @throws UnavailableError
 */
export function createStateReader(askIndexer: AskIndexer): () => Promise<string> {
  let known: { state: string; at: number } | undefined
  const refresh = readFresh(async () => {
    const state = nameOf(await readIndexedBlocks(askIndexer))
    known = { state, at: Date.now() }
    return state
  }, freshMilliseconds)

  return async () => {
    const refreshing = refresh()
    if (known === undefined || Date.now() - known.at > patienceMilliseconds) return await refreshing
    refreshing.catch(() => undefined)
    return known.state
  }
}

function nameOf(blocks: ReadonlyMap<number, IndexedBlock>): string {
  return [...blocks]
    .map(([chainId, { number, timestamp }]) => `${chainId}.${number}.${timestamp}`)
    .toSorted()
    .join('-')
}
