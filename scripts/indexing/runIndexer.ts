import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { engineArguments } from '../run/engine.ts'
import { root } from '../run/instance.ts'
import { openDatabase } from './openDatabase.ts'
import { rowsFolder } from './rowsFolder.ts'
import { rowsRevision } from './rowsRevision.ts'
import { liveSchema, schemaName } from './schemaName.ts'

type Options = {
  daos: readonly DaoConfig[]
  port: number
  /** Answer from the rows of another process, and write none. */
  isReader: boolean
  /** Make all rows anew, beside those that are served until then. */
  isAnew: boolean
}

/** Runs the engine until it ends or is told to. @returns its exit code; 75 asks for another start */
export async function runIndexer(options: Options): Promise<number> {
  const schemas = await schemaArguments(options)
  const child = spawn(
    process.execPath,
    [
      ...engineArguments,
      options.isReader ? 'serve' : 'start',
      ...['--hostname', '127.0.0.1', '--port', String(options.port)],
      ...['--log-format', process.stdout.isTTY ? 'pretty' : 'json'],
      ...schemas,
    ],
    { cwd: join(root, 'indexer'), env: engineEnvironment(), stdio: 'inherit', detached: true },
  )
  // After any other signal it leaves its schema locked for a while.
  const stop = () => void child.kill('SIGINT')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}

/** The engine runs in a folder of its own: what is named from here must be found from there. */
function engineEnvironment() {
  const { MANDATE_DAOS: file } = process.env
  const daos = file ? { MANDATE_DAOS: resolve(file) } : {}
  return { ...process.env, ...daos, MANDATE_PGLITE_DIR: rowsFolder() }
}

async function schemaArguments({ daos, isReader, isAnew }: Options): Promise<string[]> {
  const revision = rowsRevision(daos)
  const url = process.env.DATABASE_URL
  if (!url) return ['--schema', `mandate_${revision}`]
  if (isReader) return ['--schema', liveSchema]
  const database = await openDatabase(url)
  const { rows } = await database.query<{ nspname: string }>('SELECT nspname FROM pg_namespace')
  await database.end()
  const existing = rows.map(({ nspname }) => nspname)
  const schema = schemaName(existing, { revision, isAnew })
  return ['--schema', schema, '--views-schema', liveSchema]
}
