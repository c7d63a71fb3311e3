import type pg from 'pg'

/** Where the engine keeps what it fetched from RPCs. */
const cacheSchema = 'ponder_sync'

/** Removes what was fetched of some chains, so that it is fetched again. Rows stay as they are. */
export async function forgetChains(
  database: pg.Client,
  chainIds: readonly number[],
): Promise<void> {
  const { rows } = await database.query<{ table_name: string }>(
    "SELECT table_name FROM information_schema.columns WHERE table_schema = $1 AND column_name = 'chain_id'",
    [cacheSchema],
  )
  await database.query('BEGIN')
  for (const { table_name: table } of rows) {
    await database.query(`DELETE FROM ${cacheSchema}."${table}" WHERE chain_id = ANY($1)`, [
      chainIds,
    ])
  }
  await database.query('COMMIT')
}
