// npm run index: reads the chains of MANDATE_DAOS into the database, and goes on as they do. SIGINT or SIGTERM ends it.

import { checkChains } from './indexing/checkChains.ts'
import { openDatabase } from './indexing/openDatabase.ts'
import { readFreePort } from './indexing/readFreePort.ts'
import { runIndexer } from './indexing/runIndexer.ts'
import { readOptions, refuseWords } from './run/readOptions.ts'
import { runToEnd } from './run/runToEnd.ts'
import { UsageError } from './run/UsageError.ts'

const usage = `npm run index -- [options]

  --port N    where it answers the gateway, on 127.0.0.1 (4403)
  --serve     only answer, from the rows that another process writes (PostgreSQL)

Environment: MANDATE_DAOS is the file of DAOs, MANDATE_RPC_URL_<chain id> an RPC, DATABASE_URL a PostgreSQL database;
without one the rows are kept in MANDATE_PGLITE_DIR, or indexer/.ponder/pglite.

A version that decides rows otherwise, and DAOs that were changed or added, write into a schema of their own. Readers go
on with the old rows until the new ones are complete: start the new version beside the old, and stop the old when the new
one is ready.`

await runToEnd(async () => {
  const { values, positionals } = readOptions(usage, {
    port: { type: 'string', default: '4403' },
    serve: { type: 'boolean', default: false },
  })
  refuseWords(positionals)
  const { DATABASE_URL: url } = process.env
  if (values.serve && !url) {
    throw new UsageError('--serve needs a database that several processes share: set DATABASE_URL.')
  }
  const { namedDaos } = await import('../dao.config.ts')
  const daos = namedDaos()
  if (url) await (await openDatabase(url)).end()
  await checkChains(daos)
  const port = await readFreePort(values.port)
  const options = { daos, port, isReader: values.serve, isAnew: false }
  return await runIndexer(options)
})
