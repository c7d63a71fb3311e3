import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import type { Readiness } from '../../gateway/src/server/readReadiness.ts'
import { openGateway } from '../../gateway/test/support/openGateway.ts'
import type { TestChain } from '../../indexer/test/support/startChain.ts'
import { differencesOf } from './openWatchedDao.ts'

/** What readiness promises: so many blocks behind, or seconds on the chain's clock. */
const promisedBlocks = 3
const promisedSeconds = 2
/** How long a difference may stand before readiness tells of it: the watch looks every two seconds, and looks again. */
const promisedMilliseconds = 20_000
const everyMilliseconds = 1_000

type Head = { number: bigint; timestamp: bigint }

type Options = {
  /** The chain as it is, at a URL that never misbehaves. */
  chain: TestChain
  /** Where the gateway reads it. */
  rpcUrl?: string
  dao: DaoConfig
  indexerUrl: string
}

/**
 * A gateway that holds the index against the honest chain, asked every second whether it is ready: each time it says so
 * the index must be within the lag that it promises, and without differences that stand for long.
 */
export async function watchReadiness({ chain, rpcUrl = chain.url, dao, indexerUrl }: Options) {
  let truth = chain
  const honest = { ...dao, chain: { ...dao.chain, rpcUrls: [rpcUrl] } }
  const gateway = await openGateway({
    daos: [honest],
    environment: {
      INDEXER_URL: indexerUrl,
      RECONCILE_SECONDS: '2',
      MAX_LAG_SECONDS: `${promisedSeconds}`,
    },
  })
  const lies: string[] = []
  const said = new Map<string, number>()
  const stopping = new AbortController()
  /** As of the latest comparison: since when something differs, and what. */
  let wrong: { since: number; what: readonly string[] } | null = null
  let lastIndexed: number | null = null
  const watching = Promise.all([sample(), compare()])

  async function readiness(): Promise<Readiness> {
    return (await (await fetch(`${gateway.url}/ready`)).json()) as Readiness
  }

  async function sample(): Promise<void> {
    while (!stopping.signal.aborted) {
      // A moment before it is asked: the gateway takes a head for the newest for a second.
      const head = await truth.client.getBlock()
      await pause(everyMilliseconds)
      const told = await readiness()
      lastIndexed = told.indexedBlock
      const words = told.ready ? 'ready' : (told.reason ?? 'no reason').replaceAll(/\d+/g, 'N')
      said.set(words, (said.get(words) ?? 0) + 1)
      if (!told.ready) {
        if (!told.reason) lies.push('It was not ready, and gave no reason.')
        continue
      }
      const lie = await misleading(told.indexedBlock ?? 0, head)
      if (lie !== null) lies.push(lie)
    }
  }

  /** Compares whenever chain or index moved; what was the same stays the same. */
  async function compare(): Promise<void> {
    let compared = ''
    while (!stopping.signal.aborted) {
      const { hash } = await truth.client.getBlock()
      const found = await differencesOf(truth, dao, indexerUrl)
      const what = found?.differences ?? []
      if (what.length === 0) wrong = null
      else wrong = { since: wrong?.since ?? Date.now(), what }
      compared = found === null ? '' : `${hash} ${found.block}`
      while (!stopping.signal.aborted && compared === (await whereabouts())) {
        await pause(everyMilliseconds)
      }
      await pause(everyMilliseconds)
    }
  }

  async function whereabouts(): Promise<string> {
    const { hash } = await truth.client.getBlock()
    return `${hash} ${lastIndexed}`
  }

  return {
    readiness,
    /** What it said, without numbers, and how often, since it was asked last. */
    sayings(): readonly string[] {
      const all = [...said].map(([words, times]) => `${times} × ${words}`)
      said.clear()
      return all
    },
    /** Where it was not true. */
    lies: (): readonly string[] => lies,
    /** From now on this chain is the true one, at the same URL. */
    follow(other: TestChain): void {
      truth = other
    },
    async stop(): Promise<void> {
      stopping.abort()
      await watching
      await gateway.stop()
    },
  }

  /** Why somebody who was told "ready" was misled; null: nobody was. */
  async function misleading(indexedBlock: number, head: Head): Promise<string | null> {
    // A chain that grew meanwhile is longer now, one that changed its mind was longer then.
    const now = Number(await truth.client.getBlockNumber())
    const newest = Math.max(Number(head.number), now)
    if (indexedBlock > newest + promisedBlocks) {
      return `It was ready at block ${indexedBlock} of ${newest}.`
    }
    const behind = Number(head.number) - indexedBlock
    if (wrong !== null && Date.now() - wrong.since > promisedMilliseconds) {
      return `It was ready, and wrong for long: ${wrong.what[0]}`
    }
    if (behind <= promisedBlocks) return null
    const indexed = await truth.client.getBlock({ blockNumber: BigInt(indexedBlock) })
    const seconds = Number(head.timestamp - indexed.timestamp)
    if (seconds <= promisedSeconds) return null
    return `It was ready, ${behind} blocks and ${seconds} seconds behind.`
  }
}

export type ReadinessWatch = Awaited<ReturnType<typeof watchReadiness>>
