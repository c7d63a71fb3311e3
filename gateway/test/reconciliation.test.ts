import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import pino from 'pino'
import { createPublicClient, custom, http, type PublicClient } from 'viem'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Actor, createActor, textDraft } from '../../indexer/test/support/createActor.ts'
import { createTestDatabase } from '../../indexer/test/support/createTestDatabase.ts'
import { deployDao, votingDelay } from '../../indexer/test/support/deployDao.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer, type TestIndexer } from '../../indexer/test/support/startIndexer.ts'
import { type AskIndexer, createIndexerClient } from '../src/indexer/createIndexerClient.ts'
import { describeDifference } from '../src/reconciliation/Difference.ts'
import { verifyDao } from '../src/reconciliation/verifyDao.ts'
import { verifyIndex } from '../src/reconciliation/verifyIndex.ts'
import { watchIndex } from '../src/reconciliation/watchIndex.ts'

const log = pino({ level: 'silent' })

let chain: TestChain
/** Another chain of the same id: what happened on the first one never happened there. */
let otherChain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let askIndexer: AskIndexer
let client: PublicClient
let ann: Actor

beforeAll(async () => {
  chain = await startChain()
  otherChain = await startChain()
  dao = await deployDao(chain, 'assembly')
  ann = createActor(chain, dao, 0)
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createTestDatabase() })
  askIndexer = createIndexerClient({ indexerUrl: indexer.url, log })
  client = createPublicClient({ transport: http(chain.url) })
  await ann.delegatesTo(ann.address)
  await ann.gives(createActor(chain, dao, 2).address, 7n)
  const proposalId = await ann.proposes(textDraft('# Count me'))
  await chain.mineAt((await chain.now()) + votingDelay + 1n)
  await ann.votes(proposalId, 'for', 'Yes.')
  await indexer.reaches(await chain.client.getBlockNumber())
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
  await otherChain?.stop()
})

/** The index as it would be with one text in its answers replaced. */
function lyingIndexer(truth: string, lie: string): AskIndexer {
  return async (request) => {
    const answer = await askIndexer(request)
    return JSON.parse(JSON.stringify(answer).replaceAll(truth, lie))
  }
}

function verify(ask = askIndexer, rpc = client) {
  return verifyDao({ chainId: chain.id, askIndexer: ask, client: rpc }, dao, {
    fromBlock: BigInt(dao.startBlock),
  })
}

type Watched = { ask?: AskIndexer; own?: string; checking?: string }

async function watched({ ask = askIndexer, own, checking }: Watched): Promise<string | null> {
  const rpcAt = (url?: string) => new Map(url === undefined ? [] : [[chain.id, url] as const])
  const watch = watchIndex({
    daos: [dao],
    askIndexer: ask,
    rpcUrls: rpcAt(own),
    checkingRpcUrls: rpcAt(checking),
    intervalMilliseconds: 60_000,
    maxAgeMilliseconds: 60_000,
    log,
  })
  const reason = await watch.check()
  await watch.stop()
  return reason
}

describe('verifyIndex', () => {
  test('default', async () => {
    const [verification] = await verifyIndex({ daos: [dao], indexerUrl: indexer.url })
    expect(verification?.differences).toEqual([])
  })

  test('parameters: a second provider is asked instead of the one that was indexed', async () => {
    vi.stubEnv('MANDATE_RPC_URL_31337', 'http://127.0.0.1:9')
    vi.stubEnv('MANDATE_CHECK_RPC_URL_31337', chain.url)
    onTestFinished(() => void vi.unstubAllEnvs())
    const [verification] = await verifyIndex({ daos: [dao], indexerUrl: indexer.url })
    expect(verification?.differences).toEqual([])
  })

  test('error: an RPC that does not answer is told by its chain, without its address', async () => {
    const rpcUrl = 'http://127.0.0.1:9/v2/key'
    const refused = await verifyIndex({ daos: [dao], indexerUrl: indexer.url, rpcUrl }).catch(
      String,
    )
    expect(refused).toContain(`The RPC of "${dao.chain.name}" does not answer.`)
    expect(refused).toContain('--rpc or MANDATE_CHECK_RPC_URL_31337')
    expect(refused).not.toContain('key')
  })
})

describe('verifyDao', () => {
  test('default', async () => {
    const { differences, counts, block } = await verify()
    expect(differences).toEqual([])
    expect(block).toBe(await chain.client.getBlockNumber())
    expect(counts).toEqual({
      proposals: 1,
      ballots: 1,
      'changes of voting power': 2,
      'changes of delegations': 1,
      accounts: 2,
      'steps of proposals': 1,
      'timelock operations': 0,
      statements: 0,
      stances: 0,
      'powers on topics': 0,
      rules: 5,
    })
  })

  test('behavior: a tally that the governor does not have is named, with block and transaction', async () => {
    const { differences } = await verify(lyingIndexer('"forVotes":"9', '"forVotes":"8'))
    expect(differences).toHaveLength(1)
    expect(differences.map(describeDifference)[0]).toMatch(
      /^assembly: the tally of proposal 1 \(\d+\) is 0 against, 8\d+ for, 0 abstaining in the index and 0 against, 9\d+ for, 0 abstaining on the chain \(block \d+, transaction 0x[0-9a-f]{64}\)\.$/,
    )
  })

  test('behavior: an RPC that does not tell the time with its logs is asked for it', async () => {
    const transport = custom({
      async request(call) {
        const answer: unknown = await client.request(call)
        if (call.method !== 'eth_getLogs' || !Array.isArray(answer)) return answer
        return answer.map(({ blockTimestamp: _, ...log }) => log)
      },
    })
    const { differences } = await verify(askIndexer, createPublicClient({ transport }))
    expect(differences).toEqual([])
  })

  test('behavior: a ballot that was lost and one that was never cast are found', async () => {
    const { differences } = await verify(
      lyingIndexer(`"voter":"${ann.address}"`, `"voter":"${dao.contracts.token}"`),
    )
    expect(differences.map(({ indexed, onChain }) => [indexed, onChain])).toEqual(
      expect.arrayContaining([
        ['missing', expect.stringContaining('of block')],
        [expect.stringContaining('of block'), 'missing'],
      ]),
    )
  })

  test('behavior: an account without a row is missed when it holds something', async () => {
    const address = createActor(chain, dao, 2).address
    const { differences } = await verify(
      lyingIndexer(`"address":"${address}"`, `"address":"${dao.contracts.token}"`),
    )
    expect(differences.map(({ subject }) => subject)).toContain(`the balance of ${address}`)
  })
})

describe('watchIndex', () => {
  test('default', async () => {
    expect(await watched({})).toBeNull()
    expect(await watched({ checking: chain.url })).toBeNull()
  })

  test('behavior: a balance that the token does not have is the reason', async () => {
    expect(await watched({ ask: lyingIndexer('"balance":"7"', '"balance":"8"') })).toMatch(
      /the balance of 0x[0-9a-f]{40} is 8 in the index and 7 on the chain/,
    )
  })

  test('behavior: so is an index without rows', async () => {
    const empty: AskIndexer = async (request) => {
      const { data, errors } = await askIndexer(request)
      const emptied = Object.entries(data).map(([list, page]) => {
        const isPage = typeof page === 'object' && page !== null && 'items' in page
        return [list, isPage ? { ...page, items: [] } : page]
      })
      return { data: Object.fromEntries(emptied), errors }
    }
    expect(await watched({ ask: empty })).toBe(
      'assembly: the row of the DAO is missing in the index and there on the chain.',
    )
  })

  test('behavior: so is a second provider that has other blocks', async () => {
    await otherChain.mineBlocks(Number(await chain.client.getBlockNumber()))
    expect(await watched({ checking: otherChain.url })).toMatch(
      /^Block \d+ in the index is none of "Test": .* npm run reindex\.$/,
    )
  })

  test('behavior: so is an RPC of our own that has other blocks than the second provider', async () => {
    await otherChain.mineBlocks(Number(await chain.client.getBlockNumber()))
    expect(await watched({ own: otherChain.url, checking: chain.url })).toMatch(
      /^The RPCs of "Test" disagree about block \d+\.$/,
    )
  })

  test('behavior: so is an RPC that cannot be asked', async () => {
    expect(await watched({ checking: 'http://127.0.0.1:9' })).toBe(
      'The index of "Assembly" could not be compared with its chain.',
    )
  })
})

describe('the age of the latest comparison', () => {
  /** An index that answers, or does not end to be asked, as it is told. */
  function hangingIndexer() {
    let isHanging = false
    const ask: AskIndexer = (request) => {
      if (isHanging) return new Promise(() => undefined)
      return askIndexer(request)
    }
    return {
      ask,
      hang: (hanging: boolean) => {
        isHanging = hanging
      },
    }
  }

  function watch(ask: AskIndexer, maxAgeMilliseconds: number) {
    const opened = watchIndex({
      daos: [dao],
      askIndexer: ask,
      rpcUrls: new Map(),
      intervalMilliseconds: 20,
      maxAgeMilliseconds,
      log,
    })
    onTestFinished(opened.stop)
    return opened
  }

  test('default: it is told, and nothing is said of it', async () => {
    const opened = watch(askIndexer, 30_000)
    expect(opened.ages()).toEqual([{ dao: dao.slug, chainId: chain.id, secondsAgo: null }])
    expect(await opened.check()).toBeNull()
    expect(opened.ages()).toEqual([
      { dao: dao.slug, chainId: chain.id, secondsAgo: expect.any(Number) },
    ])
  })

  test('behavior: a comparison that hangs is a reason once the last one is too old, until the next', async () => {
    const { ask, hang } = hangingIndexer()
    const opened = watch(ask, 5_000)
    expect(await opened.check()).toBeNull()
    hang(true)
    await pause(1_000)
    expect(await opened.check()).toBeNull()
    await expect
      .poll(() => opened.check(), { timeout: 15_000 })
      .toMatch(/The index of "Assembly" was last compared with its chain [5-9] seconds ago\.$/)
    expect(opened.ages()[0]?.secondsAgo).toBeGreaterThanOrEqual(5)
    hang(false)
    await expect.poll(() => opened.check(), { timeout: 15_000 }).toBeNull()
  })

  test('behavior: a first comparison that hangs is waited for until it is due, and then a reason', async () => {
    const { ask, hang } = hangingIndexer()
    hang(true)
    const started = performance.now()
    const opened = watch(ask, 1_500)
    await expect
      .poll(() => opened.check(), { timeout: 5_000 })
      .toMatch(/The index of "Assembly" was not compared with its chain in the [1-5] seconds since/)
    expect(performance.now() - started).toBeGreaterThanOrEqual(1_500)
    expect(opened.ages()[0]?.secondsAgo).toBeNull()
  })

  test('behavior: a DAO after one that differs is compared all the same', async () => {
    const strange = {
      ...dao,
      slug: 'strange',
      contracts: { ...dao.contracts, governor: ann.address },
    }
    const opened = watchIndex({
      daos: [strange, dao],
      askIndexer,
      rpcUrls: new Map(),
      intervalMilliseconds: 60_000,
      maxAgeMilliseconds: 60_000,
      log,
    })
    onTestFinished(opened.stop)
    expect(await opened.check()).toMatch(/^strange: the row of the DAO is missing/)
    expect(opened.ages().map(({ secondsAgo }) => secondsAgo)).not.toContain(null)
  })
})
