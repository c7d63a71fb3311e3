import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { toEventSelector } from 'viem'
import { getAbiItem } from 'viem/utils'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Actor, createActor, textDraft } from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import { deployDao, votingDelay } from './support/deployDao.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer } from './support/startIndexer.ts'
import { startRepeatingRpc } from './support/startRepeatingRpc.ts'

let chain: TestChain
let dao: DaoConfig
let ann: Actor
let bob: Actor
let proposalId: bigint

beforeAll(async () => {
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  ann = createActor(chain, dao, 0)
  bob = createActor(chain, dao, 2)
  await ann.gives(bob.address, 100n)
  await ann.delegatesTo(ann.address)
  await bob.delegatesTo(ann.address)
  proposalId = await ann.proposes(textDraft('# Counted once'))
  await chain.mineAt((await chain.now()) + votingDelay + 1n)
  await ann.votes(proposalId, 'for')
  await bob.overrides(proposalId, 'against')
})

afterAll(() => chain?.stop())

/** An indexer of the DAO that is told logs of one kind twice. */
async function startTold(name: 'VoteCast' | 'OverrideVoteCast') {
  const topic = toEventSelector(getAbiItem({ abi: mandateGovernorAbi, name }))
  const rpc = await startRepeatingRpc(chain.url, topic)
  onTestFinished(rpc.stop)
  const indexer = await startIndexer({
    daos: [{ ...dao, chain: { ...dao.chain, rpcUrls: [rpc.url] } }],
    databaseUrl: await createTestDatabase(),
    isAwaited: false,
  })
  onTestFinished(indexer.stop)
  return indexer
}

/** The engine tries again several times before it gives up. */
const patienceMilliseconds = 120_000

describe('a ballot that is told twice, where nobody votes twice', () => {
  test.each([
    ['a ballot', 'VoteCast', () => ann],
    ['an override', 'OverrideVoteCast', () => bob],
  ] as const)(
    'error: %s',
    async (_, name, voter) => {
      const indexer = await startTold(name)
      await expect
        .poll(indexer.log, { timeout: patienceMilliseconds - 10_000, interval: 200 })
        .toContain(
          `A second ballot of ${voter().address} on proposal ${proposalId} of ${dao.contracts.governor}.`,
        )
    },
    patienceMilliseconds,
  )
})
