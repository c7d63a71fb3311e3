import type { DaoConfig } from '@mandate/governance/dao'
import pg from 'pg'
import pino from 'pino'
import { createPublicClient, http } from 'viem'
import { createTestDatabase } from '../../../indexer/test/support/createTestDatabase.ts'
import type { TestChain } from '../../../indexer/test/support/startChain.ts'
import { startIndexer } from '../../../indexer/test/support/startIndexer.ts'
import { createIndexerClient } from '../../src/indexer/createIndexerClient.ts'
import type { Difference } from '../../src/reconciliation/Difference.ts'
import { verifyDao } from '../../src/reconciliation/verifyDao.ts'

type Options = { chain: TestChain; daos: readonly DaoConfig[] }

/** An index of all that happened on a chain so far, in a database whose rows may be changed by hand. */
export async function openAlterableIndex({ chain, daos }: Options) {
  const databaseUrl = await createTestDatabase()
  const indexer = await startIndexer({ daos, databaseUrl })
  await indexer.reaches(await chain.client.getBlockNumber())
  const log = pino({ level: 'silent' })
  const askIndexer = createIndexerClient({ indexerUrl: indexer.url, log })
  const client = createPublicClient({ transport: http(chain.url), cacheTime: 0 })
  const fromBlock = BigInt(Math.min(...daos.map(({ startBlock }) => startBlock)))
  return {
    async verify(dao: DaoConfig): Promise<readonly Difference[]> {
      const indexedChain = { chainId: chain.id, askIndexer, client }
      return (await verifyDao(indexedChain, dao, { fromBlock, others: daos })).differences
    },
    /** Past the engine's triggers, as a fault in a disk or a restored backup would. */
    async alter(statements: readonly string[]): Promise<void> {
      const database = new pg.Client(databaseUrl)
      await database.connect()
      await database.query('SET session_replication_role = replica; SET search_path TO mandate')
      for (const statement of statements) await database.query(statement)
      await database.end()
    },
    stop: indexer.stop,
  }
}

export type AlterableIndex = Awaited<ReturnType<typeof openAlterableIndex>>
