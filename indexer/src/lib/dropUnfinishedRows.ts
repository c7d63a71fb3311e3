import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

/** The engine's own word on its rows, in the schema that they are in. */
const metaTable = '_ponder_meta'

/**
 * Removes rows from a folder that were not complete when their indexer ended. Without PostgreSQL the engine writes rows
 * of the past outside of any transaction: whatever ended it may have cut a batch in two, and going on would count the
 * first half twice. What was fetched from RPCs stays, so the rows are made anew without fetching anything again.
 */
export async function dropUnfinishedRows(folder: string): Promise<void> {
  if (!existsSync(join(folder, 'PG_VERSION'))) return
  const database = new PGlite(folder)
  const { rows } = await database.query<{ schemaname: string }>(
    'SELECT schemaname FROM pg_tables WHERE tablename = $1',
    [metaTable],
  )
  for (const { schemaname: schema } of rows) {
    const table = `"${schema}"."${metaTable}"`
    const finished = await database.query(
      `SELECT 1 FROM ${table} WHERE key = 'app' AND value->>'is_ready' = '1'`,
    )
    if (finished.rows.length === 0) await database.exec(`DROP SCHEMA "${schema}" CASCADE`)
  }
  await database.close()
}
