// npm run reindex: forgets what was fetched of the chains, fetches it again and makes all rows anew.
import { rmSync } from 'node:fs'
import { checkChains } from './indexing/checkChains.ts'
import { forgetChains } from './indexing/forgetChains.ts'
import { openDatabase } from './indexing/openDatabase.ts'
import { readFreePort } from './indexing/readFreePort.ts'
import { rowsFolder } from './indexing/rowsFolder.ts'
import { runIndexer } from './indexing/runIndexer.ts'
import { readOptions, refuseWords } from './run/readOptions.ts'
import { runToEnd } from './run/runToEnd.ts'
import { UsageError } from './run/UsageError.ts'

const usage = `npm run reindex -- [options]

  --chain N   forget this chain alone (all that MANDATE_DAOS names)
  --port N    where it answers the gateway, on 127.0.0.1 (4403)

Stop the indexer first; readers (npm run index -- --serve) go on with the old rows until the new ones are complete.
It goes on as npm run index does. With rows in a folder, the folder is emptied.`

await runToEnd(async () => {
  const { values, positionals } = readOptions(usage, {
    chain: { type: 'string' },
    port: { type: 'string', default: '4403' },
  })
  refuseWords(positionals)
  const { namedDaos } = await import('../dao.config.ts')
  const daos = namedDaos()
  await checkChains(daos)
  const configured = [...new Set(daos.map(({ chain }) => chain.id))]
  const chosen = configured.filter(
    (id) => values.chain === undefined || id === Number(values.chain),
  )
  if (chosen.length === 0) {
    throw new UsageError(`Chain ${values.chain} is none of MANDATE_DAOS: ${configured.join(', ')}.`)
  }
  const port = await readFreePort(values.port)
  await forget(chosen)
  const options = { daos, port, isReader: false, isAnew: true }
  return await runIndexer(options)
})

async function forget(chainIds: readonly number[]): Promise<void> {
  const { DATABASE_URL: url } = process.env
  if (!url) {
    rmSync(rowsFolder(), { recursive: true, force: true })
    return
  }
  const database = await openDatabase(url)
  await forgetChains(database, chainIds)
  await database.end()
}
