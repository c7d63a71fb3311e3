import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'

const indexer = join(import.meta.dirname, '..')
const quickly = ['--import', './engine/quickenEngine.mjs']

type Told = { log: string[]; rows: unknown[][]; isQuick: boolean }

/** What a thousand visits to rows gave, and what the database holds then. */
async function useStore(env: NodeJS.ProcessEnv, ...options: string[]): Promise<Told> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...options, 'test/support/useStore.mjs'],
    { cwd: indexer, env: { ...inherited, ...env }, maxBuffer: 2 ** 28 },
  )
  return JSON.parse(stdout)
}

/** Two engines read, each a thousand visits, and two databases are made: slow where others work beside it. */
const patienceMilliseconds = 240_000

const postgres = inject('postgresUrl')
const databases = [
  { name: 'PGlite', env: {}, isThere: true },
  { name: 'PGlite, with little memory', env: { CACHE_BYTES: '2000' }, isThere: true },
  { name: 'PostgreSQL', env: { DATABASE_URL: postgres ?? '' }, isThere: postgres !== null },
]

for (const { name, env, isThere } of databases) {
  test.skipIf(!isThere)(
    `default: gives and writes what the engine's own store does, on ${name}`,
    { timeout: patienceMilliseconds },
    async () => {
      const engine = await useStore(env)
      const quick = await useStore(env, ...quickly)
      expect([engine.isQuick, quick.isQuick]).toEqual([false, true])
      expect(quick.log).toEqual(engine.log)
      expect(quick.rows).toEqual(engine.rows)
      expect(quick.rows.map((rows) => rows.length > 20)).toEqual([true, true, true])
      expect(new Set(quick.log.filter((line) => line.startsWith('refused'))).size).toBeGreaterThan(
        4,
      )
    },
  )
}
