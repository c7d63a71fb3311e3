import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'

const indexer = join(import.meta.dirname, '..')
const quickly = ['--import', './engine/quickenEngine.mjs']

type Told = { log: string[]; rows: unknown[][]; isQuick: boolean }

/** What a thousand visits to rows gave, and what the database holds then. */
async function readThrough(env: NodeJS.ProcessEnv, ...options: string[]): Promise<Told> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...options, 'test/support/useStore.mjs'],
    { cwd: indexer, env: { ...inherited, ...env }, maxBuffer: 2 ** 28 },
  )
  return JSON.parse(stdout)
}

/** Three engines read, each a thousand visits, and as many databases are made: slow where others work beside it. */
const patienceMilliseconds = 240_000

const postgres = inject('postgresUrl')
const littleMemory = { CACHE_BYTES: '2000' }
const databases = [
  { name: 'PGlite', env: {}, memories: [{}, littleMemory], isThere: true },
  {
    name: 'PostgreSQL',
    env: { DATABASE_URL: postgres ?? '' },
    memories: [{}],
    isThere: postgres !== null,
  },
]

for (const { name, env, memories, isThere } of databases) {
  test.skipIf(!isThere)(
    `default: gives and writes what the engine's own store does, on ${name}`,
    { timeout: patienceMilliseconds },
    async () => {
      const engine = await readThrough(env)
      expect(engine.isQuick).toBe(false)
      expect(engine.rows.map((rows) => rows.length > 20)).toEqual([true, true, true])
      const refused = engine.log.filter((line) => line.startsWith('refused'))
      expect(new Set(refused).size).toBeGreaterThan(4)
      // Nor does it depend on the memory that ours has.
      for (const memory of memories) {
        const quick = await readThrough({ ...env, ...memory }, ...quickly)
        expect(quick.isQuick).toBe(true)
        expect(quick.log).toEqual(engine.log)
        expect(quick.rows).toEqual(engine.rows)
      }
    },
  )
}
