import type { Database } from '../store/openStore.ts'

/** Deliveries that may wait for one webhook: a receiver that never answers does not fill the store. */
export const mostWaiting = 10_000

/** How many deliveries wait for each of some webhooks; none: absent. */
export async function countWaiting(
  db: Database,
  webhookIds: readonly string[],
): Promise<Map<string, number>> {
  if (webhookIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('webhook_delivery')
    .select(({ fn }) => ['webhook_id', fn.countAll().as('waiting')])
    .where('status', '=', 'waiting')
    .where('webhook_id', 'in', webhookIds)
    .groupBy('webhook_id')
    .execute()
  return new Map(rows.map(({ webhook_id, waiting }) => [webhook_id, Number(waiting)]))
}
