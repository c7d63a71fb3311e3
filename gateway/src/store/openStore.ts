import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Pool } from 'pg'
import { answerWithin } from '../answerWithin.ts'
import { lockFolder } from './lockFolder.ts'
import { migrations, storeSchema } from './migrations.ts'
import { openMigrationPool, openPool } from './openPool.ts'
import type { StoreTables } from './StoreTables.ts'

export type Database = Kysely<StoreTables>

export type Store = {
  db: Database
  /** Connections to PostgreSQL; undefined: the store is this process's own folder. */
  pool?: Pool
  /** Resolves to the reason why nothing can be read or written now; null: it can. */
  check(): Promise<string | null>
  close(): Promise<void>
}

/** Where what belongs to users is kept: PostgreSQL, or a folder that no second process opens. */
export type StorePlace = { databaseUrl: string } | { directory: string }

/** How long PostgreSQL may take to say that it is there. */
const checkMilliseconds = 2_000

/** Opens the store and brings its tables up to date. @throws Error in one sentence */
export async function openStore(place: StorePlace): Promise<Store> {
  return 'databaseUrl' in place ? await openPostgres(place.databaseUrl) : await openFolder(place)
}

async function openPostgres(databaseUrl: string): Promise<Store> {
  const migrating = overPool(openMigrationPool(databaseUrl))
  const what = 'The database of DATABASE_URL'
  const remedy = 'start it, let us in, or correct the variable'
  await migrate(migrating, { what, remedy }).finally(() => migrating.destroy())
  const pool = openPool(databaseUrl)
  const plain = overPool(pool)
  return {
    db: plain.withSchema(storeSchema),
    pool,
    check: () => checkPool(pool),
    close: () => plain.destroy(),
  }
}

function overPool(pool: Pool): Database {
  return new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) })
}

async function checkPool(pool: Pool): Promise<string | null> {
  try {
    await answerWithin(checkMilliseconds, pool.query('select 1'))
    return null
  } catch {
    return 'The database of DATABASE_URL does not answer: keys, sessions and webhooks cannot be reached.'
  }
}

async function openFolder({ directory }: { directory: string }): Promise<Store> {
  const unlock = await takeFolder(directory)
  const { PGlite, types } = await import('@electric-sql/pglite')
  // Ids are texts, as PostgreSQL's client tells them: a number of JavaScript does not hold every one.
  const parsers = { [types.INT8]: (digits: string) => digits }
  const plain = new Kysely<StoreTables>({
    dialect: new PGliteDialect({ pglite: () => PGlite.create(directory, { parsers }) }),
  })
  const close = () => plain.destroy().finally(unlock)
  try {
    const what = `The folder of PRIVATE_DATA_DIR, ${directory},`
    await migrate(plain, { what, remedy: 'bring back its backup, or name another folder' })
  } catch (error) {
    await close()
    throw error
  }
  return { db: plain.withSchema(storeSchema), check: async () => null, close }
}

async function takeFolder(directory: string): Promise<() => Promise<void>> {
  try {
    await mkdir(directory, { recursive: true })
    await checkFiles(directory)
    return await lockFolder(directory)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
    throw new Error(
      `The folder of PRIVATE_DATA_DIR, ${directory}, cannot be written (${error.code}): give it to the user that runs the gateway, or name a folder that this user may write.`,
      { cause: error },
    )
  }
}

/** PGlite says nothing of use when another user began the database. @throws Error of the system */
async function checkFiles(directory: string): Promise<void> {
  const file = await open(join(directory, 'PG_VERSION'), 'r+').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  await file?.close()
}

/** How a refusal names a store, and what then helps. */
type Place = { what: string; remedy: string }

/**
 * Several processes may start at once: the migrator lets one after the other, the schema's making included.
 * @throws Error in one sentence
 */
async function migrate(db: Database, { what, remedy }: Place): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: storeSchema,
  })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  const reason = error instanceof Error ? error.message || String(error) : String(error)
  const isNewer = /previously executed migration .* is missing/.test(reason)
  const way = isNewer ? 'a newer gateway has changed it, so start that version' : remedy
  throw new Error(`${what} cannot be used (${reason}): ${way}.`, { cause: error })
}
