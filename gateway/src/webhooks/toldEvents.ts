import type { Database } from '../store/openStore.ts'
import type { WebhookEvent } from './WebhookEvent.ts'

/** Events of a chain that are remembered: as far back a chain may change its mind and be followed. */
export const mostTold = 1_000

/** A statement has at most 65,535 parameters. */
const insertedAtOnce = 1_000

export type ToldEvent = { id: string; block: number; isGone: boolean }

/** What is remembered of a chain's DAOs, the latest block first. */
export async function readTold(
  db: Database,
  chainId: number,
  daos: readonly string[],
): Promise<ToldEvent[]> {
  return await db
    .selectFrom('webhook_told')
    .select(['event_id as id', 'block', 'is_gone as isGone'])
    .where('chain_id', '=', chainId)
    .where('dao', 'in', daos)
    .orderBy('block', 'desc')
    .execute()
}

export async function noteTold(
  db: Database,
  chainId: number,
  events: readonly WebhookEvent[],
): Promise<void> {
  for (let from = 0; from < events.length; from += insertedAtOnce) {
    const rows = events
      .slice(from, from + insertedAtOnce)
      .map(({ id, dao, block }) => ({ chain_id: chainId, event_id: id, dao, block }))
    await db
      .insertInto('webhook_told')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['chain_id', 'event_id']).doNothing())
      .execute()
  }
}

/** Notes whether events are in the index. */
export async function markGone(
  db: Database,
  chainId: number,
  { ids, isGone }: { ids: readonly string[]; isGone: boolean },
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('webhook_told')
    .set({ is_gone: isGone })
    .where('chain_id', '=', chainId)
    .where('event_id', 'in', ids)
    .execute()
}

/** Forgets everything of a chain. */
export async function forgetAll(db: Database, chainId: number): Promise<void> {
  await db.deleteFrom('webhook_told').where('chain_id', '=', chainId).execute()
}

/** Forgets what is older than the latest. @returns the block after which everything is still known; 0: all is */
export async function forgetOldest(db: Database, chainId: number): Promise<number> {
  const oldest = await db
    .selectFrom('webhook_told')
    .select('block')
    .where('chain_id', '=', chainId)
    .where('is_gone', '=', false)
    .orderBy('block', 'desc')
    .offset(mostTold)
    .limit(1)
    .executeTakeFirst()
  if (oldest === undefined) return 0
  await db
    .deleteFrom('webhook_told')
    .where('chain_id', '=', chainId)
    .where('block', '<=', oldest.block)
    .execute()
  return oldest.block
}
