import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { expect, onTestFinished, test } from 'vitest'
import { createActor } from '../../indexer/test/support/createActor.ts'
import { deployDao } from '../../indexer/test/support/deployDao.ts'
import { findFreePort } from '../../indexer/test/support/findFreePort.ts'
import { readAllRows } from '../../indexer/test/support/readAllRows.ts'
import { startChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer } from '../../indexer/test/support/startIndexer.ts'

/** More than the engine holds back as not final: what happened before is written in batches. */
const finalBlocks = 35

test('behavior: an indexer that ended amid a batch of the past counts nothing twice', {
  timeout: 240_000,
}, async () => {
  const chain = await startChain()
  onTestFinished(chain.stop)
  const dao = await deployDao(chain, 'assembly')
  const ann = createActor(chain, dao, 0)
  await ann.delegatesTo(ann.address)
  await ann.gives(createActor(chain, dao, 2).address, 7n)
  await chain.mineBlocks(finalBlocks)
  const home = {
    folder: await mkdtemp(join(tmpdir(), 'mandate-home-')),
    port: await findFreePort(),
  }
  onTestFinished(() => rm(home.folder, { recursive: true, force: true }))

  const first = await startIndexer({ daos: [dao], home })
  await first.reaches(await chain.client.getBlockNumber())
  const rows = await readAllRows(first)
  await first.stop()
  // The engine writes rows of the past table by table, then how far it is, and at last that it is done.
  const database = new PGlite(join(home.folder, 'pglite'))
  await database.exec(`
    UPDATE mandate._ponder_checkpoint
      SET safe_checkpoint = repeat('0', 75), latest_checkpoint = repeat('0', 75), finalized_checkpoint = repeat('0', 75);
    UPDATE mandate._ponder_meta SET value = jsonb_set(value, '{is_ready}', '0');
  `)
  await database.close()

  const second = await startIndexer({ daos: [dao], home })
  onTestFinished(second.stop)
  await second.reaches(await chain.client.getBlockNumber())
  expect(await readAllRows(second)).toEqual(rows)
})
