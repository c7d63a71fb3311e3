import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pglitePostgres, setAsideOlderFolder } from '../src/lib/setAsideOlderFolder.ts'
import { deployDao } from './support/deployDao.ts'
import { findFreePort } from './support/findFreePort.ts'
import { startChain } from './support/startChain.ts'
import { startIndexer } from './support/startIndexer.ts'

async function olderHome() {
  const folder = await mkdtemp(join(tmpdir(), 'mandate-home-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'pglite'))
  await writeFile(join(folder, 'pglite/PG_VERSION'), '16\n')
  await writeFile(join(folder, 'pglite/rows'), 'of an older version')
  return folder
}

test('behavior: rows of an older PGlite are kept aside, and the chain is read anew', async () => {
  const folder = await olderHome()
  const chain = await startChain()
  onTestFinished(chain.stop)
  const dao = await deployDao(chain, 'assembly')
  const home = { folder, port: await findFreePort() }
  const indexer = await startIndexer({ daos: [dao], home })
  onTestFinished(indexer.stop)
  await indexer.reaches(await chain.client.getBlockNumber())

  expect(indexer.log()).toContain('was written by PostgreSQL 16')
  expect(await readFile(join(folder, 'pglite.postgresql-16/rows'), 'utf8')).toBe(
    'of an older version',
  )
  // What this version writes is not taken for another's at the next start.
  expect((await readFile(join(folder, 'pglite/PG_VERSION'), 'utf8')).trim()).toBe(pglitePostgres)
})

test('error: a folder whose other name is taken stays as it is, and the start says what to do', async () => {
  const folder = await olderHome()
  await mkdir(join(folder, 'pglite.postgresql-16'))
  await writeFile(join(folder, 'pglite.postgresql-16/rows'), 'of an earlier time')
  await expect(setAsideOlderFolder(join(folder, 'pglite'))).rejects.toThrow(
    /was written by PostgreSQL 16, .* move it away, and the chains are read anew/,
  )
  expect(await readFile(join(folder, 'pglite/rows'), 'utf8')).toBe('of an older version')
})
