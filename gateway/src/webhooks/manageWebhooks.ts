import { randomBytes, randomUUID } from 'node:crypto'
import { type Authority, actorOf } from '../private/Authority.ts'
import { recordAudit } from '../private/audit/recordAudit.ts'
import { Refusal } from '../private/Refusal.ts'
import { lockOwner } from '../store/lockOwner.ts'
import type { Database } from '../store/openStore.ts'
import { createWebhookSecret } from './signWebhook.ts'
import type { EventType } from './WebhookEvent.ts'

const mostWebhooks = 20
const mostPings = 10

export type NewWebhook = { url: string; dao: string | null; events: readonly EventType[] }

/** Makes a webhook. The secret that its receiver verifies with is told this once. @throws Refusal */
export async function createWebhook(db: Database, authority: Authority, webhook: NewWebhook) {
  const { owner } = authority
  const { url, dao, events } = webhook
  const id = `wh_${randomBytes(8).toString('hex')}`
  const secret = createWebhookSecret()
  return await db.transaction().execute(async (transaction) => {
    await lockOwner(transaction, owner, 'webhook')
    const { length } = await transaction
      .selectFrom('webhook')
      .select('id')
      .where('owner', '=', owner)
      .execute()
    if (length >= mostWebhooks) {
      throw new Refusal(409, `An account has at most ${mostWebhooks} webhooks: remove one first.`)
    }
    await transaction
      .insertInto('webhook')
      .values({ id, owner, url, dao, events: [...events], secret })
      .execute()
    await recordAudit(transaction, {
      owner,
      actor: actorOf(authority),
      action: 'webhook.created',
      detail: { webhook: id, url, dao, events },
    })
    return { webhook: await findWebhook(transaction, owner, id), secret }
  })
}

export async function listWebhooks(db: Database, owner: string) {
  return await webhooksOf(db, owner).orderBy('created_at').execute()
}

/** @throws Refusal when the owner has no such webhook */
export async function findWebhook(db: Database, owner: string, id: string) {
  const webhook = await webhooksOf(db, owner).where('id', '=', id).executeTakeFirst()
  if (webhook === undefined) throw new Refusal(404, `You have no webhook ${id}.`)
  return webhook
}

function webhooksOf(db: Database, owner: string) {
  return db
    .selectFrom('webhook')
    .select(['id', 'url', 'dao', 'events', 'created_at as createdAt'])
    .where('owner', '=', owner)
}

/** Removes a webhook with everything that was still to be delivered to it. @throws Refusal */
export async function removeWebhook(db: Database, authority: Authority, id: string) {
  const { owner } = authority
  await db.transaction().execute(async (transaction) => {
    await findWebhook(transaction, owner, id)
    await transaction.deleteFrom('webhook').where('id', '=', id).execute()
    await recordAudit(transaction, {
      owner,
      actor: actorOf(authority),
      action: 'webhook.removed',
      detail: { webhook: id },
    })
  })
}

const pingType = 'webhook.ping'

/** Sends a webhook something to try itself on. @throws Refusal */
export async function pingWebhook(db: Database, authority: Authority, id: string) {
  const { owner } = authority
  const body = JSON.stringify({
    type: pingType,
    timestamp: new Date().toISOString(),
    data: { webhook: id },
  })
  await db.transaction().execute(async (transaction) => {
    await findWebhook(transaction, owner, id)
    await refuseMorePings(transaction, id)
    await transaction
      .insertInto('webhook_delivery')
      .values({
        webhook_id: id,
        event_id: `ping-${randomUUID()}`,
        type: pingType,
        body,
        status: 'waiting',
        next_attempt_at: new Date(),
      })
      .execute()
    await recordAudit(transaction, {
      owner,
      actor: actorOf(authority),
      action: 'webhook.pinged',
      detail: { webhook: id },
    })
  })
}

/** One request after the other: several at once would all find room. @throws Refusal */
async function refuseMorePings(transaction: Database, webhookId: string): Promise<void> {
  await transaction
    .selectFrom('webhook')
    .select('id')
    .where('id', '=', webhookId)
    .forNoKeyUpdate()
    .execute()
  const { length } = await transaction
    .selectFrom('webhook_delivery')
    .select('id')
    .where('webhook_id', '=', webhookId)
    .where('type', '=', pingType)
    .where('status', '=', 'waiting')
    .limit(mostPings)
    .execute()
  if (length < mostPings) return
  throw new Refusal(
    409,
    `${mostPings} pings of this webhook still wait: replay one, or let them arrive.`,
  )
}
