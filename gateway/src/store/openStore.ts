import { mkdir } from 'node:fs/promises'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Pool } from 'pg'
import { lockFolder } from './lockFolder.ts'
import { migrations, storeSchema } from './migrations.ts'
import type { StoreTables } from './StoreTables.ts'

export type Database = Kysely<StoreTables>

export type Store = {
  db: Database
  /** Connections to PostgreSQL; undefined: the store is this process's own folder. */
  pool?: Pool
  close(): Promise<void>
}

/** Where what belongs to users is kept: PostgreSQL, or a folder that no second process opens. */
export type StorePlace = { databaseUrl: string } | { directory: string }

const connections = 10

/** Opens the store and brings its tables up to date. @throws Error in one sentence */
export async function openStore(place: StorePlace): Promise<Store> {
  const opened = 'databaseUrl' in place ? openPostgres(place.databaseUrl) : await openFolder(place)
  try {
    await migrate(opened.plain)
  } catch (cause) {
    await opened.close()
    throw new Error(`${opened.complaint}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
  const { plain, pool, close } = opened
  return { db: plain.withSchema(storeSchema), pool, close }
}

function openPostgres(connectionString: string) {
  const pool = new Pool({ connectionString, max: connections })
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', () => undefined)
  const plain = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) })
  return {
    plain,
    pool,
    close: () => plain.destroy(),
    complaint: 'The database of DATABASE_URL cannot be used',
  }
}

async function openFolder({ directory }: { directory: string }) {
  await mkdir(directory, { recursive: true })
  const unlock = await lockFolder(directory)
  const { PGlite } = await import('@electric-sql/pglite')
  const plain = new Kysely<StoreTables>({
    dialect: new PGliteDialect({ pglite: () => PGlite.create(directory) }),
  })
  return {
    plain,
    pool: undefined,
    close: () => plain.destroy().finally(unlock),
    complaint: `The folder of PRIVATE_DATA_DIR, ${directory}, cannot be used`,
  }
}

/** Several processes may start at once: the migrator lets one after the other, the schema's making included. */
async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: storeSchema,
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
