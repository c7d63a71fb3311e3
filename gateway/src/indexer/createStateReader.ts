import { setTimeout as pause } from 'node:timers/promises'
import { readFresh } from '../readFresh.ts'
import type { AskIndexer } from './createIndexerClient.ts'
import { firstState, follow, type IndexState } from './IndexState.ts'
import { type IndexedBlock, readIndexedBlocks } from './readIndexedBlocks.ts'
import { readRevisions } from './readRevisions.ts'

/** How long the index is taken to stand where it stood. */
const freshMilliseconds = 200
/** Known of so little ago, nobody waits to hear it anew: others' questions may keep the indexer busy. */
const recentMilliseconds = 500
/** How long somebody waits to hear where it stands now, while that is known of a moment ago. */
const waitMilliseconds = 40
/** What counts as a moment ago. */
const patienceMilliseconds = 1_500

export type StateReader = {
  /** The state of the index, as far as it is known. @throws UnavailableError */
  read(): Promise<IndexState>
  /** Asks anew, so that whoever reads from now on reads nothing older than this moment. */
  refresh(): Promise<void>
}

/**
 * Knows the state of the index. While the indexer is busy with others' questions nobody waits long to hear that nothing
 * has changed.
 */
export function createStateReader(askIndexer: AskIndexer): StateReader {
  let known: { state: IndexState; begunAt: number } | undefined
  async function ask(): Promise<IndexState> {
    const begunAt = Date.now()
    // In this order: what is told of the rows is not older than the blocks that are told.
    const name = nameOf(await readIndexedBlocks(askIndexer))
    const revisions = await readRevisions(askIndexer)
    // Answers may overtake each other.
    if (known === undefined || known.begunAt <= begunAt) {
      const word = { name, revisions }
      const state = known === undefined ? firstState(word) : follow(known.state, word, Date.now())
      known = { state, begunAt }
    }
    return known.state
  }
  const askSometimes = readFresh(ask, freshMilliseconds)

  return {
    async read() {
      const asking = askSometimes()
      const age = known === undefined ? Number.POSITIVE_INFINITY : Date.now() - known.begunAt
      if (known === undefined || age > patienceMilliseconds) return await asking
      const heard = asking.catch(() => undefined)
      if (age > recentMilliseconds) {
        await Promise.race([heard, pause(waitMilliseconds, undefined, { ref: false })])
      }
      return known.state
    },
    async refresh() {
      await ask()
    },
  }
}

function nameOf(blocks: ReadonlyMap<number, IndexedBlock>): string {
  return [...blocks]
    .map(([chainId, { number, timestamp }]) => `${chainId}.${number}.${timestamp}`)
    .toSorted()
    .join('-')
}
