import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import { createPublicClient, http } from 'viem'
import { createIndexerClient } from '../../gateway/src/indexer/createIndexerClient.ts'
import { describeDifference } from '../../gateway/src/reconciliation/Difference.ts'
import { verifyDao } from '../../gateway/src/reconciliation/verifyDao.ts'
import { openGateway } from '../../gateway/test/support/openGateway.ts'
import { type Actor, createActor, textDraft } from '../../indexer/test/support/createActor.ts'
import { deployDao, votingDelay } from '../../indexer/test/support/deployDao.ts'
import type { TestChain } from '../../indexer/test/support/startChain.ts'

/** Whoever waits is told by the comparison. */
const log = { warn: () => undefined } as never
const patienceMilliseconds = 240_000

/** A DAO with an open proposal and accounts that have power and did not vote yet. */
export async function openBusyDao(chain: TestChain) {
  const dao = await deployDao(chain, 'assembly')
  const ann = createActor(chain, dao, 0)
  const voters = [2, 3, 4, 5, 6, 7, 8, 9].map((index) => createActor(chain, dao, index))
  await ann.delegatesTo(ann.address)
  for (const voter of voters) {
    await ann.gives(voter.address, 100n)
    await voter.delegatesTo(voter.address)
  }
  const proposalId = await ann.proposes(textDraft('# What may go wrong'))
  await chain.mineAt((await chain.now()) + votingDelay + 1n)
  return { dao, ann, voters, proposalId }
}

/** Things happen: a ballot, a transfer, a delegation, with several logs in a block. */
export async function bustle(ann: Actor, voter: Actor, proposalId: bigint): Promise<void> {
  await voter.votes(proposalId, 'for', 'Whatever comes.')
  await ann.gives(voter.address, 7n)
  await voter.delegatesTo(ann.address)
  await ann.gives(voter.address, 5n)
}

/** What the index says otherwise than the chain, in sentences; null while it does not answer. */
export async function differencesOf(chain: TestChain, dao: DaoConfig, indexerUrl: string) {
  const askIndexer = createIndexerClient({ indexerUrl, log })
  const client = createPublicClient({ transport: http(chain.url), cacheTime: 0 })
  try {
    const indexedChain = { chainId: chain.id, askIndexer, client }
    const { block, differences } = await verifyDao(indexedChain, dao, BigInt(dao.startBlock))
    return { block, differences: differences.map(describeDifference) }
  } catch {
    return null
  }
}

/** A gateway that asks the chain itself, not the RPC that the indexer has. */
export async function openWatchingGateway(chain: TestChain, dao: DaoConfig, indexerUrl: string) {
  const honest = { ...dao, chain: { ...dao.chain, rpcUrls: [chain.url] } }
  const environment = { INDEXER_URL: indexerUrl, RECONCILE_SECONDS: '1', MAX_LAG_SECONDS: '2' }
  const gateway = await openGateway({ daos: [honest], environment })
  return {
    stop: gateway.stop,
    async readiness(): Promise<{ ready: boolean; reason: string | null }> {
      return (await (await fetch(`${gateway.url}/ready`)).json()) as {
        ready: boolean
        reason: string | null
      }
    },
  }
}

type Ending = { ending: 'whole' } | { ending: 'reported'; reason: string }

/**
 * Waits until the index is whole and called ready, or until it stays wrong and readiness says why.
 * @throws Error when readiness calls an index ready that is wrong, or tells nothing
 */
export async function endingOf(
  chain: TestChain,
  dao: DaoConfig,
  parts: { indexerUrl: string; gateway: Awaited<ReturnType<typeof openWatchingGateway>> },
): Promise<Ending> {
  const deadline = Date.now() + patienceMilliseconds
  let latest = 'nothing'
  while (Date.now() < deadline) {
    const head = await chain.client.getBlockNumber()
    const found = await differencesOf(chain, dao, parts.indexerUrl)
    const { ready, reason } = await parts.gateway.readiness()
    const isWhole = found !== null && found.block >= head && found.differences.length === 0
    latest = JSON.stringify({
      block: String(found?.block),
      differences: found?.differences,
      reason,
    })
    if (isWhole && ready) return { ending: 'whole' }
    // A difference that a comparison found four times in a row, and the watch too, does not go away.
    if (!ready && (found?.differences.length ?? 0) > 0 && /in the index/.test(reason ?? '')) {
      return { ending: 'reported', reason: reason ?? '' }
    }
    await pause(500)
  }
  throw new Error(`The index is neither whole nor reported: ${latest}`)
}
