import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import type { LocalChain } from '../chain/openLocalChain.ts'
import { engineArguments } from '../run/engine.ts'
import { waitForBlock } from '../run/indexedBlock.ts'
import { type Instance, root } from '../run/instance.ts'
import type { Progress } from '../run/Progress.ts'
import type { Ports } from '../run/ports.ts'
import type { Run } from '../run/runUntilStopped.ts'
import { findPostgres, startPostgres } from '../run/startPostgres.ts'
import { waitForAnswer } from '../run/waitForAnswer.ts'

const timeoutMs = 1_800_000

/** `reader` answers from the rows that `indexer` writes, where the database has room for both. */
export type StackPorts = Ports & { reader: number }

type Options = {
  run: Run
  instance: Instance
  dao: DaoConfig
  ports: StackPorts
  progress: Progress
  chain: LocalChain
}

/**
 * Starts the indexer and two gateways as they run in production: one whose clients may send as much as they can, to
 * measure with, and one with the usual limits.
 */
export async function startStack({ run, instance, dao, ports, progress, chain }: Options) {
  const programs = findPostgres()
  const postgres = programs === undefined ? undefined : await startPostgres(programs)
  if (postgres !== undefined) run.onEnd(postgres.stop)
  writeFileSync(instance.daos, JSON.stringify([dao]))
  const env = {
    MANDATE_DAOS: instance.daos,
    MANDATE_PGLITE_DIR: instance.rows,
    DATABASE_URL: postgres?.url,
  }
  const { children, signal } = run
  const startEngine = async (name: string, command: 'start' | 'serve', port: number) => {
    children.start({
      name,
      arguments: [
        ...engineArguments,
        command,
        ...['--hostname', '127.0.0.1', '--port', `${port}`, '--schema', 'bench'],
      ],
      cwd: join(root, 'indexer'),
      env,
      logFile: join(instance.logs, `${name}.log`),
    })
    const url = `http://127.0.0.1:${port}`
    await waitForAnswer(`${url}/ready`, { timeoutMs, signal })
    await waitForBlock(url, (await chain.head()).number, signal)
    return url
  }
  const indexerUrl = await progress.step('Indexing', async () => {
    const writer = await startEngine('indexer', 'start', ports.indexer)
    return postgres === undefined ? writer : await startEngine('reader', 'serve', ports.reader)
  })
  const gateways = [
    { port: ports.gateway, requestsPerMinute: 1_000_000 },
    { port: ports.web, requestsPerMinute: 1_200 },
  ]
  for (const { port, requestsPerMinute } of gateways) {
    children.start({
      name: 'gateway',
      arguments: [join(root, 'gateway/src/main.ts')],
      cwd: root,
      env: {
        ...env,
        // Counts are kept in the process: what is measured is one gateway.
        DATABASE_URL: undefined,
        PORT: `${port}`,
        INDEXER_URL: indexerUrl,
        RATE_LIMIT_PER_MINUTE: `${requestsPerMinute}`,
        TRUSTED_PROXY_HEADER: 'x-forwarded-for',
        LOG_LEVEL: 'warn',
      },
      logFile: join(instance.logs, `gateway-${port}.log`),
    })
    await progress.step('Opening a gateway', () =>
      // It learns its first matching model in the background: measured is what comes after.
      waitForAnswer(`http://127.0.0.1:${port}/matching/${dao.slug}`, { timeoutMs, signal }),
    )
  }
  return {
    gatewayUrl: `http://127.0.0.1:${ports.gateway}`,
    strictUrl: `http://127.0.0.1:${ports.web}`,
    database: postgres === undefined ? 'PGlite' : 'PostgreSQL',
  }
}
