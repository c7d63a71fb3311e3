import { type Authority, actorOf } from '../private/Authority.ts'
import { recordAudit } from '../private/audit/recordAudit.ts'
import { Refusal } from '../private/Refusal.ts'
import type { Database } from '../store/openStore.ts'
import { countWaiting, mostWaiting } from './countWaiting.ts'
import { findWebhook } from './manageWebhooks.ts'

export type DeliveryPage = {
  status?: 'waiting' | 'delivered' | 'dead'
  before?: string
  limit: number
}

/** What was or is to be delivered to a webhook, the latest first; with status `dead`: what was given up. */
export async function listDeliveries(db: Database, webhookId: string, page: DeliveryPage) {
  const { status, before, limit } = page
  return await db
    .selectFrom('webhook_delivery')
    .select([
      'id',
      'event_id as eventId',
      'type',
      'status',
      'attempts',
      'next_attempt_at as nextAttemptAt',
      'last_attempt_at as lastAttemptAt',
      'last_status as lastStatus',
      'last_error as lastError',
      'body',
    ])
    .where('webhook_id', '=', webhookId)
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'dead'))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

type Replay = {
  webhookId: string
  /** Absent: everything that was given up, the oldest first, as far as there is room. */
  deliveryId?: string
}

/** Delivers again, with the same event id and as if for the first time. @returns how many. @throws Refusal */
export async function replayDeliveries(
  db: Database,
  authority: Authority,
  { webhookId, deliveryId }: Replay,
): Promise<number> {
  const { owner } = authority
  return await db.transaction().execute(async (transaction) => {
    await findWebhook(transaction, owner, webhookId)
    const waiting = (await countWaiting(transaction, [webhookId])).get(webhookId) ?? 0
    const room = Math.max(0, mostWaiting - waiting)
    if (room === 0) {
      throw new Refusal(409, `${mostWaiting} deliveries wait already: let them arrive first.`)
    }
    const again = transaction
      .selectFrom('webhook_delivery')
      .select('id')
      .where('webhook_id', '=', webhookId)
    const rows = await transaction
      .updateTable('webhook_delivery')
      .set({ status: 'waiting', attempts: 0, next_attempt_at: new Date() })
      .where(
        'id',
        'in',
        deliveryId === undefined
          ? again.where('status', '=', 'dead').orderBy('id').limit(room)
          : again.where('id', '=', deliveryId),
      )
      .returning('id')
      .execute()
    if (deliveryId !== undefined && rows.length === 0) {
      throw new Refusal(404, `The webhook has no delivery ${deliveryId}.`)
    }
    await recordAudit(transaction, {
      owner,
      actor: actorOf(authority),
      action: 'webhook.replayed',
      detail: { webhook: webhookId, deliveries: rows.length },
    })
    return rows.length
  })
}
