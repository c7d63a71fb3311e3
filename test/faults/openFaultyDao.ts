import type { DaoConfig } from '@mandate/governance/dao'
import { startChain } from '../../indexer/test/support/startChain.ts'
import { type IndexerOptions, keepIndexer } from './keepIndexer.ts'
import { bustle, openBusyDao } from './openWatchedDao.ts'
import { startUnreliableRpc } from './UnreliableRpc.ts'
import { watchReadiness } from './watchReadiness.ts'

/** A chain, a DAO in which things happen, an RPC that may misbehave, an indexer that asks it, and a watch over both. */
export async function openFaultyDao(options: Omit<IndexerOptions, 'dao'> = {}) {
  const chain = await startChain()
  const rpc = await startUnreliableRpc(chain.url)
  const honestRpc = await startUnreliableRpc(chain.url)
  const busy = await openBusyDao(chain)
  const dao: DaoConfig = { ...busy.dao, chain: { ...busy.dao.chain, rpcUrls: [rpc.url] } }
  const indexer = await keepIndexer({ ...options, dao })
  const watch = await watchReadiness({
    chain,
    rpcUrl: honestRpc.url,
    dao,
    indexerUrl: indexer.url,
  })
  let used = 0
  return {
    chain,
    rpc,
    honestRpc,
    dao,
    indexer,
    watch,
    /** A ballot, a transfer and a delegation; transfers alone once everybody has voted. */
    async happens(): Promise<void> {
      const voter = busy.voters[used % busy.voters.length]
      if (voter === undefined) throw new Error('There are no voters.')
      if (used < busy.voters.length) await bustle(busy.ann, voter, busy.proposalId)
      else await busy.ann.gives(voter.address, 3n)
      used += 1
    },
    async close(): Promise<void> {
      await watch.stop()
      await indexer.remove()
      await rpc.stop()
      await honestRpc.stop()
      await chain.stop()
    },
  }
}

export type FaultyDao = Awaited<ReturnType<typeof openFaultyDao>>
