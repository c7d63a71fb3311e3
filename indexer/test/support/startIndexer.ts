import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import { hardhat } from 'viem/chains'
import { findFreePort } from './findFreePort.ts'

const root = join(import.meta.dirname, '../..')
const engine = join(root, 'engine/start.mjs')

type Options = {
  daos: readonly DaoConfig[]
  /** A PostgreSQL connection string; absent: PGlite in a directory of its own. */
  databaseUrl?: string | undefined
  /** False: returns as soon as the process runs. */
  isAwaited?: boolean
  /** Where its rows are kept when it ends, and where it answers; absent: a folder that goes, and any port. */
  home?: { folder: string; port: number }
}

/** Runs the indexer as in production: a process of its own, until it has caught up with the chain. */
export async function startIndexer({ daos, databaseUrl, home, isAwaited = true }: Options) {
  const folder = home?.folder ?? (await mkdtemp(join(tmpdir(), 'mandate-indexer-')))
  const daosFile = await writeDaos(folder, daos)
  const port = home?.port ?? (await findFreePort())
  const { DATABASE_URL: _, ...env } = process.env
  const args = ['start', '--hostname', '127.0.0.1', '--port', `${port}`, '--schema', 'mandate']
  const child = spawn(process.execPath, [engine, ...args, '--log-format', 'json'], {
    cwd: root,
    env: {
      ...env,
      MANDATE_DAOS: daosFile,
      MANDATE_PGLITE_DIR: join(folder, 'pglite'),
      // A handler that changes a row which it was given ends the indexer.
      MANDATE_CHECK_ROWS: '1',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const log: string[] = []
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()))
  const url = `http://127.0.0.1:${port}`

  const indexer = {
    url,
    log: () => log.join(''),
    isRunning: () => child.exitCode === null,
    /** Its exit code; null: it was killed. */
    ended,
    async query<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    /** Waits until everything up to block `number` of a chain is in the rows. */
    async reaches(number: bigint, chainId: number = hardhat.id): Promise<void> {
      await until(async () => {
        const { _meta } = await indexer.query<{
          _meta: { status: Record<string, { id: number; block: { number: number } }> }
        }>('{ _meta { status } }')
        const status = Object.values(_meta.status).find(({ id }) => id === chainId)
        return status !== undefined && status.block.number >= Number(number)
      })
    },
    /** As a crash of its machine would end it. */
    kill: () => end('SIGKILL'),
    stop: () => end('SIGINT'),
  }

  async function end(signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await ended
    }
    process.off('exit', killWithUs)
    if (home === undefined) await rm(folder, { recursive: true, force: true })
  }

  async function until(isDone: () => Promise<boolean>, patience = 110_000): Promise<void> {
    const deadline = Date.now() + patience
    while (!(await isDone().catch(() => false))) {
      if (child.exitCode !== null) throw new Error(`The indexer ended:\n${indexer.log()}`)
      if (Date.now() > deadline) throw new Error(`The indexer did not follow:\n${indexer.log()}`)
      await sleep(100)
    }
  }

  if (isAwaited) await until(async () => (await fetch(`${url}/ready`)).ok)
  return indexer
}

/** Writes the DAOs as an operator does: their labels are in files of their own. @returns the file that names them all */
async function writeDaos(folder: string, daos: readonly DaoConfig[]): Promise<string> {
  const rows = daos.map(async ({ topicLabels, ...dao }) => {
    if (topicLabels === undefined) return dao
    const name = `${dao.slug}.labels.json`
    await writeFile(join(folder, name), JSON.stringify(topicLabels))
    return { ...dao, topicLabels: name }
  })
  const file = join(folder, 'daos.json')
  await writeFile(file, JSON.stringify(await Promise.all(rows)))
  return file
}

export type TestIndexer = Awaited<ReturnType<typeof startIndexer>>
