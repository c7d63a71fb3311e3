import { sql } from 'kysely'
import type { Database } from '../store/openStore.ts'
import { DeliveryError } from './DeliveryError.ts'
import { postWebhook } from './postWebhook.ts'
import { signWebhook } from './signWebhook.ts'
import type { WebhookRules } from './WebhookRules.ts'

/** How long another process leaves a delivery alone whose attempt may still be going on. */
const leaseSeconds = 60

type Options = {
  db: Database
  rules: WebhookRules
  /** Webhooks that are being delivered to: each gets one delivery at a time. */
  busy: ReadonlySet<string>
}

export type ClaimedDelivery = {
  id: string
  webhook_id: string
  event_id: string
  body: string
  attempts: number
  url: string
  secret: string
}

/** Takes the delivery that has been due longest; undefined: none is. */
export async function claimDelivery({ db, busy }: Options): Promise<ClaimedDelivery | undefined> {
  return await db.transaction().execute(async (transaction) => {
    const due = await transaction
      .selectFrom('webhook_delivery')
      .innerJoin('webhook', 'webhook.id', 'webhook_delivery.webhook_id')
      .select([
        'webhook_delivery.id',
        'webhook_id',
        'event_id',
        'body',
        'attempts',
        'url',
        'secret',
      ])
      .where('status', '=', 'waiting')
      .where('next_attempt_at', '<=', sql<Date>`now()`)
      .$if(busy.size > 0, (query) => query.where('webhook_id', 'not in', [...busy]))
      .orderBy('next_attempt_at')
      .orderBy('webhook_delivery.id')
      .limit(1)
      .forUpdate('webhook_delivery')
      .skipLocked()
      .executeTakeFirst()
    if (due === undefined) return undefined
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
    return { ...due, attempts }
  })
}

export type Outcome = 'delivered' | 'failed' | 'dead'

/** Sends a delivery and notes what came of it: done, to be tried again later, or given up. */
export async function attemptDelivery(
  { db, rules }: Options,
  { id, event_id, body, attempts, url, secret }: ClaimedDelivery,
): Promise<Outcome> {
  const headers = signWebhook({ secret, eventId: event_id, body, now: new Date() })
  const answer = await postWebhook({ url, headers, body, rules }).catch((error: unknown) => {
    if (error instanceof DeliveryError) return error
    throw error
  })
  const isDelivered = typeof answer === 'number' && answer >= 200 && answer < 300
  const waitSeconds = rules.retrySeconds[attempts - 1]
  const isDead = !isDelivered && waitSeconds === undefined
  await db
    .updateTable('webhook_delivery')
    .set({
      status: isDelivered ? 'delivered' : isDead ? 'dead' : 'waiting',
      last_status: typeof answer === 'number' ? answer : null,
      last_error: isDelivered ? null : explain(answer),
      next_attempt_at: new Date(Date.now() + spread(waitSeconds ?? 0) * 1_000),
    })
    .where('id', '=', id)
    .execute()
  return isDelivered ? 'delivered' : isDead ? 'dead' : 'failed'
}

function explain(answer: number | DeliveryError): string {
  if (answer instanceof DeliveryError) return answer.message
  const isRedirect = answer >= 300 && answer < 400
  return isRedirect
    ? `The receiver answered ${answer}: redirects are not followed.`
    : `The receiver answered ${answer}.`
}

/** Up to a fifth longer, so that what failed together does not come back together. */
function spread(seconds: number): number {
  return seconds * (1 + Math.random() / 5)
}
