import type { Database } from '../store/openStore.ts'
import { countWaiting, mostWaiting } from './countWaiting.ts'
import type { WebhookEvent } from './WebhookEvent.ts'

/** A statement has at most 65,535 parameters. */
const insertedAtOnce = 1_000

/** Makes deliveries of events to whoever waits for them; one that was made already is not made again. */
export async function storeDeliveries(
  db: Database,
  events: readonly WebhookEvent[],
): Promise<void> {
  if (events.length === 0) return
  const webhooks = await db.selectFrom('webhook').selectAll().execute()
  const deliveries = await deliveriesOf(db, events, webhooks)
  for (let from = 0; from < deliveries.length; from += insertedAtOnce) {
    await db
      .insertInto('webhook_delivery')
      .values(deliveries.slice(from, from + insertedAtOnce))
      .onConflict((conflict) => conflict.columns(['webhook_id', 'event_id']).doNothing())
      .execute()
  }
}

type Webhook = { id: string; dao: string | null; events: readonly string[] }

/** What is over the most that may wait for a webhook is given up at once, where its owner finds it and may replay it. */
async function deliveriesOf(
  db: Database,
  events: readonly WebhookEvent[],
  webhooks: readonly Webhook[],
) {
  const waiting = await countWaiting(
    db,
    webhooks.map(({ id }) => id),
  )
  return events.flatMap((event) =>
    webhooks
      .filter(({ dao, events: wanted }) => {
        return (dao === null || dao === event.dao) && wanted.includes(event.type)
      })
      .map(({ id }) => {
        const before = waiting.get(id) ?? 0
        const isOver = before >= mostWaiting
        if (!isOver) waiting.set(id, before + 1)
        return {
          webhook_id: id,
          event_id: event.id,
          type: event.type,
          body: event.body,
          status: isOver ? ('dead' as const) : ('waiting' as const),
          last_error: isOver ? `${mostWaiting} deliveries were waiting already.` : null,
          next_attempt_at: new Date(),
        }
      }),
  )
}
