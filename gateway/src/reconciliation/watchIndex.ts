import { setTimeout as pause } from 'node:timers/promises'
import type { DaoChain, DaoConfig } from '@mandate/governance/dao'
import type { Logger } from 'pino'
import { createPublicClient, fallback, http, type PublicClient } from 'viem'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { UnavailableError } from '../UnavailableError.ts'
import { describeDifference } from './Difference.ts'
import { findForeignBlock } from './findForeignBlock.ts'
import { readIndexedMoment } from './IndexedChain.ts'
import { sampleDao } from './sampleDao.ts'

const timeoutMilliseconds = 5_000

type Options = {
  daos: readonly DaoConfig[]
  askIndexer: AskIndexer
  rpcUrls: ReadonlyMap<number, string>
  /** Second providers by chain id: they are asked what is true, and the first what block it has. */
  checkingRpcUrls?: ReadonlyMap<number, string>
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
      const cause = error instanceof UnavailableError ? ` ${error.message}` : ''
      return `The index of "${dao.name}" could not be compared with its chain.${cause}`
    }
  }
  return null
}

async function findReason(options: Options, dao: DaoConfig): Promise<string | null> {
  const { askIndexer, rpcUrls, checkingRpcUrls } = options
  const own = connect(dao.chain, rpcUrls)
  const checking = checkingRpcUrls?.has(dao.chain.id) ? connect(dao.chain, checkingRpcUrls) : null
  const indexedChain = { chainId: dao.chain.id, askIndexer, client: checking ?? own }
  const foreign = await findForeignBlock(indexedChain, dao)
  if (foreign !== null) return foreign

  if (checking !== null) {
    const { number: blockNumber } = await readIndexedMoment(indexedChain)
    const blocks = await Promise.all([own, checking].map((rpc) => rpc.getBlock({ blockNumber })))
    if (blocks[0]?.hash !== blocks[1]?.hash) {
      return `The RPCs of "${dao.chain.name}" disagree about block ${blockNumber}.`
    }
  }
  const [difference] = await sampleDao(indexedChain, dao)
  return difference === undefined ? null : describeDifference(difference)
}

function connect({ id, rpcUrls }: DaoChain, urls: ReadonlyMap<number, string>): PublicClient {
  const url = urls.get(id)
  const all = url === undefined ? rpcUrls : [url]
  const transports = all.map((one) => http(one, { timeout: timeoutMilliseconds, retryCount: 1 }))
  return createPublicClient({ transport: fallback(transports) })
}
