import type { Database } from '../store/openStore.ts'

const keptDays = 30

/** Removes what was delivered or given up long ago. What waits is kept: it ends as one or the other. */
export async function removeOldDeliveries(db: Database): Promise<void> {
  const keptFrom = new Date(Date.now() - keptDays * 86_400_000)
  await db
    .deleteFrom('webhook_delivery')
    .where('status', '!=', 'waiting')
    .where(({ fn }) => fn.coalesce('last_attempt_at', 'created_at'), '<', keptFrom)
    .execute()
}
