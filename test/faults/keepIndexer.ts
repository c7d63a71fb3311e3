import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DaoConfig } from '@mandate/governance/dao'
import { findFreePort } from '../../indexer/test/support/findFreePort.ts'
import { startIndexer, type TestIndexer } from '../../indexer/test/support/startIndexer.ts'
import { runScript } from '../support/runScript.ts'

const pauseMilliseconds = 500

export type IndexerOptions = {
  dao: DaoConfig
  /** A PostgreSQL connection string; absent: PGlite. */
  databaseUrl?: string
  /** Is over before each start. */
  beforeStart?: () => Promise<void>
}

/** An indexer that is started again whenever it ends, as systemd or Docker would, over the same rows and port. */
export async function keepIndexer({ dao, databaseUrl, beforeStart }: IndexerOptions) {
  const folder = await mkdtemp(join(tmpdir(), 'mandate-kept-'))
  const port = await findFreePort()
  let isKept = false
  let current: Pick<TestIndexer, 'log' | 'ended' | 'stop' | 'kill'> | undefined
  let keeping: Promise<unknown> = Promise.resolve()
  let ends = 0

  async function keep(): Promise<void> {
    while (isKept) {
      await beforeStart?.()
      const home = { folder, port }
      current = await startIndexer({ daos: [dao], databaseUrl, home, isAwaited: false })
      await current.ended
      ends += 1
      await pause(pauseMilliseconds)
    }
  }

  const indexer = {
    url: `http://127.0.0.1:${port}`,
    /** How often it ended, however. */
    ends: () => ends,
    log: () => current?.log() ?? '',
    start(): void {
      isKept = true
      keeping = keep()
    },
    /** As a crash would end it; it comes back. */
    kill: async () => await current?.kill(),
    async stop(): Promise<void> {
      isKept = false
      await current?.stop()
      await keeping
    },
    /** Over no rows at all. */
    async startAnew(): Promise<void> {
      await indexer.stop()
      await rm(join(folder, 'pglite'), { recursive: true, force: true })
      indexer.start()
    },
    /** The documented way back: the command forgets what was fetched, makes all rows anew, and goes on. */
    async reindex(): Promise<void> {
      await indexer.stop()
      const script = runScript('reindex.ts', {
        arguments: ['--port', `${port}`],
        env: {
          MANDATE_DAOS: join(folder, 'daos.json'),
          MANDATE_PGLITE_DIR: join(folder, 'pglite'),
          DATABASE_URL: databaseUrl ?? '',
        },
      })
      const stop = async () => {
        script.child.kill('SIGINT')
        await script.ends()
      }
      current = { log: script.output, ended: script.ends(), stop, kill: stop }
      isKept = true
      keeping = script.ends().then(keep)
    },
    async remove(): Promise<void> {
      await indexer.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return indexer
}

export type KeptIndexer = Awaited<ReturnType<typeof keepIndexer>>
