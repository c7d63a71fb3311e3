import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer } from '../../indexer/test/support/startIndexer.ts'
import {
  bustle,
  differencesOf,
  endingOf,
  openBusyDao,
  openWatchingGateway,
} from './openWatchedDao.ts'
import { type Fault, startUnreliableRpc, type UnreliableRpc } from './UnreliableRpc.ts'

let chain: TestChain
let rpc: UnreliableRpc
let dao: DaoConfig
let busy: Awaited<ReturnType<typeof openBusyDao>>
let used = 0

beforeAll(async () => {
  chain = await startChain()
  rpc = await startUnreliableRpc(chain.url)
  busy = await openBusyDao(chain)
  dao = { ...busy.dao, chain: { ...busy.dao.chain, rpcUrls: [rpc.url] } }
})

afterAll(async () => {
  await rpc?.stop()
  await chain?.stop()
})

async function happens(): Promise<void> {
  const voter = busy.voters[used % busy.voters.length]
  used += 1
  if (voter === undefined) throw new Error('There are no voters.')
  if (used <= busy.voters.length) await bustle(busy.ann, voter, busy.proposalId)
  else await busy.ann.gives(voter.address, 3n)
}

const faults: readonly [Fault, number][] = [
  ['tooManyRequests', 1],
  ['serverError', 2],
  ['hanging', 3],
  ['html', 1],
  ['duplicatedLogs', 1],
  ['shuffledLogs', 1],
  ['missingBlocks', 1],
  ['lagging', 2],
  ['truncatedLogs', 1],
  ['emptyLogs', 1],
]

/** Seconds that an RPC misbehaves. */
const faultSeconds = 4

describe('an RPC that misbehaves while the indexer follows it', () => {
  test('behavior: the index becomes whole again, or is called wrong until it is', async () => {
    let indexer = await startIndexer({ daos: [dao] })
    let gateway = await openWatchingGateway(chain, dao, indexer.url)
    onTestFinished(async () => {
      await gateway.stop()
      await indexer.kill()
    })
    const endings: Record<string, string> = {}
    for (const [fault, share] of faults) {
      rpc.misbehave(fault, share)
      await happens()
      await pause(faultSeconds * 1_000)
      rpc.misbehave('none')
      // The engine ends where it cannot go on; whatever keeps services up starts it again.
      if (!indexer.isRunning()) {
        await gateway.stop()
        indexer = await startIndexer({ daos: [dao] })
        gateway = await openWatchingGateway(chain, dao, indexer.url)
      }
      const { ending, ...told } = await endingOf(chain, dao, { indexerUrl: indexer.url, gateway })
      endings[fault] = ending
      console.log(fault, ending, told)
      if (ending === 'whole') continue
      // The documented way back: all rows anew.
      await gateway.stop()
      await indexer.kill()
      indexer = await startIndexer({ daos: [dao] })
      gateway = await openWatchingGateway(chain, dao, indexer.url)
      expect(await endingOf(chain, dao, { indexerUrl: indexer.url, gateway })).toEqual({
        ending: 'whole',
      })
    }
    expect(Object.keys(endings)).toHaveLength(faults.length)
    const survived = Object.keys(endings).filter((fault) => endings[fault] === 'whole')
    expect(survived).toEqual(
      expect.arrayContaining(['tooManyRequests', 'serverError', 'hanging', 'html', 'lagging']),
    )
  })
})

describe('a chain that changes its mind', () => {
  test.each([1, 10, 60])('behavior: %s blocks with a ballot in them', async (depth) => {
    rpc.misbehave('none')
    const snapshot = await chain.client.snapshot()
    const indexer = await startIndexer({ daos: [dao] })
    const gateway = await openWatchingGateway(chain, dao, indexer.url)
    onTestFinished(async () => {
      await gateway.stop()
      await indexer.kill()
    })
    await happens()
    await chain.mineBlocks(depth)
    await indexer.reaches(await chain.client.getBlockNumber())
    await chain.client.revert({ id: snapshot })
    await busy.ann.gives(busy.dao.contracts.governor, 11n)
    await chain.mineBlocks(depth + 8)

    const { ending, ...told } = await endingOf(chain, dao, { indexerUrl: indexer.url, gateway })
    console.log(`reorganisation of ${depth}`, ending, told)
    if (depth <= 10) expect(ending).toBe('whole')
    const found = await differencesOf(chain, dao, indexer.url)
    const { ready } = await gateway.readiness()
    expect(ready).toBe(found?.differences.length === 0)
  })
})
