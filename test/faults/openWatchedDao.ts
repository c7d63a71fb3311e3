import type { DaoConfig } from '@mandate/governance/dao'
import { createPublicClient, http } from 'viem'
import { createIndexerClient } from '../../gateway/src/indexer/createIndexerClient.ts'
import { describeDifference } from '../../gateway/src/reconciliation/Difference.ts'
import { verifyDao } from '../../gateway/src/reconciliation/verifyDao.ts'
import { type Actor, createActor, textDraft } from '../../indexer/test/support/createActor.ts'
import { deployDao, votingDelay } from '../../indexer/test/support/deployDao.ts'
import type { TestChain } from '../../indexer/test/support/startChain.ts'

/** Whoever waits is told by the comparison. */
const log = { warn: () => undefined } as never

/** A DAO with an open proposal and accounts that have power and did not vote yet. */
export async function openBusyDao(chain: TestChain) {
  const dao = await deployDao(chain, 'assembly')
  const ann = createActor(chain, dao, 0)
  const voters = Array.from({ length: 18 }, (_, index) => index + 2).map((index) =>
    createActor(chain, dao, index),
  )
  await ann.delegatesTo(ann.address)
  for (const voter of voters) await ann.gives(voter.address, 100n)

  /** Opens another proposal, on which every voter has power of its own. */
  async function openVote(title: string): Promise<bigint> {
    for (const voter of voters) await voter.delegatesTo(voter.address)
    const opened = await ann.proposes(textDraft(`# ${title}`))
    await chain.mineAt((await chain.now()) + votingDelay + 1n)
    return opened
  }

  return { dao, ann, voters, proposalId: await openVote('What may go wrong'), openVote }
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
    const { block, differences } = await verifyDao(indexedChain, dao, {
      fromBlock: BigInt(dao.startBlock),
    })
    return { block, differences: differences.map(describeDifference) }
  } catch {
    return null
  }
}
