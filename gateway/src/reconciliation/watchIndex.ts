import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import type { Logger } from 'pino'
import type { PublicClient } from 'viem'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { describeDifference } from './Difference.ts'
import { findForeignBlock } from './findForeignBlock.ts'
import { readIndexedMoment } from './IndexedChain.ts'
import { sampleDao } from './sampleDao.ts'

type Options = {
  daos: readonly DaoConfig[]
  askIndexer: AskIndexer
  /** Who is asked about a chain: best somebody else than the indexer asks. */
  clientOf: (chainId: number) => PublicClient
  /** Who else is asked about the indexed block; undefined: nobody. */
  otherClientOf?: (chainId: number) => PublicClient | undefined
  intervalMilliseconds: number
  log: Logger
}

export type IndexWatch = {
  /** Why the index cannot be trusted, as of the latest look; null when it can. */
  check(): Promise<string | null>
  stop(): Promise<void>
}

/** Holds the index against its chains again and again, a few rows at a time. */
export function watchIndex(options: Options): IndexWatch {
  const stopping = new AbortController()
  let latest: Promise<string | null> = look(options)
  const watching = watch()

  async function watch(): Promise<void> {
    await latest
    while (!stopping.signal.aborted) {
      const { intervalMilliseconds } = options
      await pause(intervalMilliseconds, null, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      const reason = await look(options)
      latest = Promise.resolve(reason)
    }
  }

  return {
    check: () => latest,
    async stop(): Promise<void> {
      stopping.abort()
      await watching
    },
  }
}

async function look(options: Options): Promise<string | null> {
  for (const dao of options.daos) {
    try {
      const reason = await findReason(options, dao)
      if (reason === null) continue
      options.log.error({ dao: dao.slug, reason }, 'The index is not what its chain says.')
      return reason
    } catch (error) {
      options.log.warn({ dao: dao.slug, error: String(error) }, 'The index could not be compared.')
      return `The index of "${dao.name}" could not be compared with its chain.`
    }
  }
  return null
}

async function findReason(options: Options, dao: DaoConfig): Promise<string | null> {
  const { askIndexer, clientOf, otherClientOf } = options
  const client = clientOf(dao.chain.id)
  const indexedChain = { chainId: dao.chain.id, askIndexer, client }
  const foreign = await findForeignBlock(indexedChain, dao)
  if (foreign !== null) return foreign

  const other = otherClientOf?.(dao.chain.id)
  if (other !== undefined) {
    const { number: blockNumber } = await readIndexedMoment(indexedChain)
    const [mine, theirs] = await Promise.all(
      [client, other].map((asked) => asked.getBlock({ blockNumber })),
    )
    if (mine?.hash !== theirs?.hash) {
      return `The RPCs of "${dao.chain.name}" disagree about block ${blockNumber}.`
    }
  }
  const [difference] = await sampleDao(indexedChain, dao)
  return difference === undefined ? null : describeDifference(difference)
}
