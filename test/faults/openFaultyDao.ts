import type { DaoConfig } from '@mandate/governance/dao'
import type { Actor } from '../../indexer/test/support/createActor.ts'
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
  let { proposalId } = busy
  let used = 0

  /** One who did not vote yet; once everybody has, there is another proposal. */
  async function nextVoter(): Promise<Actor> {
    const index = used % busy.voters.length
    if (used > 0 && index === 0)
      proposalId = await busy.openVote(`What else, after ${used} ballots`)
    used += 1
    const voter = busy.voters[index]
    if (voter === undefined) throw new Error('There are no voters.')
    return voter
  }

  return {
    chain,
    rpc,
    honestRpc,
    dao,
    indexer,
    watch,
    /** A ballot, transfers and a delegation. */
    happens: async () => await bustle(busy.ann, await nextVoter(), proposalId),
    /** One block with a ballot. */
    votes: async () => await (await nextVoter()).votes(proposalId, 'against', 'In one block.'),
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
