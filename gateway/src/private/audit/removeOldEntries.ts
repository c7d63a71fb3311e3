import { sql } from 'kysely'
import { keptDaysSetting } from '../../store/migrations.ts'
import type { Database } from '../../store/openStore.ts'

/** A statement ends within seconds, however much there is. */
const removedAtOnce = 5_000

/** Removes what the log has kept for more than so many days. The database refuses to remove anything newer. */
export async function removeOldEntries(db: Database, keptDays: number): Promise<void> {
  let removed: bigint
  do {
    removed = await removeSome(db, keptDays)
  } while (removed >= removedAtOnce)
}

async function removeSome(db: Database, keptDays: number): Promise<bigint> {
  return await db.transaction().execute(async (transaction) => {
    await sql`select set_config(${keptDaysSetting}, ${`${keptDays}`}, true)`.execute(transaction)
    const old = transaction
      .selectFrom('audit_entry')
      .select('id')
      .where('at', '<', sql<Date>`now() - make_interval(days => ${keptDays}::integer)`)
      .orderBy('at')
      .limit(removedAtOnce)
    const { numDeletedRows } = await transaction
      .deleteFrom('audit_entry')
      .where('id', 'in', old)
      .executeTakeFirst()
    return numDeletedRows
  })
}
