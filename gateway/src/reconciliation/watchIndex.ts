import { setTimeout as pause } from 'node:timers/promises'
import type { DaoChain, DaoConfig } from '@mandate/governance/dao'
import type { Logger } from 'pino'
import { createPublicClient, fallback, http, type PublicClient } from 'viem'
import { answerWithin } from '../answerWithin.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { UnavailableError } from '../UnavailableError.ts'
import { describeDifference } from './Difference.ts'
import { findForeignBlock } from './findForeignBlock.ts'
import { readIndexedMoment } from './IndexedChain.ts'
import { type ComparisonAge, keepComparisonAges } from './keepComparisonAges.ts'
import { sampleDao } from './sampleDao.ts'

const timeoutMilliseconds = 5_000

/** How long whoever stops the watch waits for a look that does not end. */
const patienceMilliseconds = 15_000

type Options = {
  daos: readonly DaoConfig[]
  askIndexer: AskIndexer
  rpcUrls: ReadonlyMap<number, string>
  /** Second providers by chain id: they are asked what is true, and the first what block it has. */
  checkingRpcUrls?: ReadonlyMap<number, string>
  intervalMilliseconds: number
  /** How old the latest comparison of a DAO may be and still be relied on. One that takes as long is given up. */
  maxAgeMilliseconds: number
  log: Logger
}

export type IndexWatch = {
  /** Why the index cannot be trusted, as of the latest look; null when it can. Waits for the first look until it is due. */
  check(): Promise<string | null>
  ages(): readonly ComparisonAge[]
  stop(): Promise<void>
}

/** Holds the index against its chains again and again, a few rows at a time. */
export function watchIndex(options: Options): IndexWatch {
  const { daos, intervalMilliseconds, maxAgeMilliseconds } = options
  const stopping = new AbortController()
  const ages = keepComparisonAges(daos, maxAgeMilliseconds)
  let latest: string | null = null
  const first = lookAgain()
  const due = Promise.race([first, sleep(maxAgeMilliseconds + 1, stopping.signal)])
  const watching = watch()

  async function lookAgain(): Promise<void> {
    latest = await look(options, ages.note)
  }

  async function watch(): Promise<void> {
    await first
    while (!stopping.signal.aborted) {
      await sleep(intervalMilliseconds, stopping.signal)
      if (!stopping.signal.aborted) await lookAgain()
    }
  }

  return {
    async check() {
      await due
      const reasons = [latest, ages.findStale()].filter((reason) => reason !== null)
      return reasons.length === 0 ? null : reasons.join(' ')
    },
    ages: ages.read,
    async stop(): Promise<void> {
      stopping.abort()
      await answerWithin(patienceMilliseconds, watching).catch(() => undefined)
    },
  }
}

/** Returns early when `signal` says so. */
async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal }).catch(() => undefined)
}

/** Of several DAOs all are compared; the first that cannot be trusted is told of. */
async function look(options: Options, noteEnd: (slug: string) => void): Promise<string | null> {
  const reasons: string[] = []
  for (const dao of options.daos) {
    try {
      const comparison = findReason(options, dao)
      const reason = await answerWithin(options.maxAgeMilliseconds, comparison)
      noteEnd(dao.slug)
      if (reason === null) continue
      options.log.error({ dao: dao.slug, reason }, 'The index is not what its chain says.')
      reasons.push(reason)
    } catch (error) {
      options.log.warn({ dao: dao.slug, error: String(error) }, 'The index could not be compared.')
      const cause = error instanceof UnavailableError ? ` ${error.message}` : ''
      reasons.push(`The index of "${dao.name}" could not be compared with its chain.${cause}`)
    }
  }
  return reasons[0] ?? null
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
