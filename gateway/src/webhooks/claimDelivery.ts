import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../store/openStore.ts'

/** How long a webhook is left alone whose attempt may still be going on, in a process that may have died. */
const leaseSeconds = 60

/** Attempts at once to the webhooks of one owner: slow receivers of one are not waited for by all. */
const attemptsOfOwner = 2

export type ClaimedDelivery = {
  id: string
  webhook_id: string
  event_id: string
  body: string
  attempts: number
  url: string
  secret: string
  lease: string
}

/**
 * Takes a webhook, for one attempt, and the first event that is due to it; undefined: none is. Owners take turns, and
 * so do the webhooks of one. The lease is in the store, so a webhook is sent one delivery at a time by all processes.
 */
export async function claimDelivery(db: Database): Promise<ClaimedDelivery | undefined> {
  return await db.transaction().execute(async (transaction) => {
    const webhook = await nextWebhook(transaction)
    if (webhook === undefined) return undefined
    const due = await transaction
      .selectFrom('webhook_delivery')
      .select(['id', 'webhook_id', 'event_id', 'body', 'attempts'])
      .where('webhook_id', '=', webhook.id)
      .where('status', '=', 'waiting')
      .where('next_attempt_at', '<=', sql<Date>`now()`)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (due === undefined) return undefined
    const lease = randomUUID()
    await transaction
      .updateTable('webhook')
      .set({
        turn_at: sql<Date>`now()`,
        leased_until: sql<Date>`now() + make_interval(secs => ${leaseSeconds})`,
        lease,
      })
      .where('id', '=', webhook.id)
      .execute()
    const attempts = due.attempts + 1
    await transaction
      .updateTable('webhook_delivery')
      .set({
        attempts,
        last_attempt_at: new Date(),
        next_attempt_at: new Date(Date.now() + leaseSeconds * 1_000),
      })
      .where('id', '=', due.id)
      .execute()
    return { ...due, attempts, lease, url: webhook.url, secret: webhook.secret }
  })
}

/** The webhook whose owner's last turn is longest ago, of those with something due and no attempt going on. */
async function nextWebhook(db: Database) {
  return await db
    .selectFrom('webhook')
    .innerJoin(ownersOf(db).as('turn'), 'turn.owner', 'webhook.owner')
    .select(['webhook.id', 'url', 'secret'])
    .where('leased_until', '<=', sql<Date>`now()`)
    .where('turn.leased', '<', attemptsOfOwner)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('webhook_delivery')
          .select('webhook_delivery.id')
          .whereRef('webhook_delivery.webhook_id', '=', 'webhook.id')
          .where('status', '=', 'waiting')
          .where('next_attempt_at', '<=', sql<Date>`now()`),
      ),
    )
    .orderBy('turn.last_at')
    .orderBy('turn_at')
    .orderBy('webhook.id')
    .limit(1)
    // Not `for update`: that would pass over a webhook whenever an event is stored for it.
    .forNoKeyUpdate('webhook')
    .skipLocked()
    .executeTakeFirst()
}

/** When each owner's last turn was, and how many of its webhooks are leased. */
function ownersOf(db: Database) {
  return db
    .selectFrom('webhook')
    .select(({ fn }) => [
      'owner',
      fn.max('turn_at').as('last_at'),
      fn.countAll<number>().filterWhere('leased_until', '>', sql<Date>`now()`).as('leased'),
    ])
    .groupBy('owner')
}
