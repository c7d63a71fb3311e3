import { sql } from 'kysely'
import type { Database } from '../store/openStore.ts'
import type { ClaimedDelivery } from './claimDelivery.ts'
import { DeliveryError } from './DeliveryError.ts'
import { postWebhook } from './postWebhook.ts'
import { signWebhook } from './signWebhook.ts'
import type { WebhookRules } from './WebhookRules.ts'

type Options = { db: Database; rules: WebhookRules }

export type Outcome = 'delivered' | 'failed' | 'dead'

/** Sends a delivery and notes what came of it: done, to be tried again later, or given up. */
export async function attemptDelivery(
  { db, rules }: Options,
  claimed: ClaimedDelivery,
): Promise<Outcome> {
  const { id, event_id, body, attempts, url, secret } = claimed
  const headers = signWebhook({ secret, eventId: event_id, body, now: new Date() })
  const answer = await postWebhook({ url, headers, body, rules }).catch((error: unknown) => {
    if (error instanceof DeliveryError) return error
    throw error
  })
  const isDelivered = typeof answer === 'number' && answer >= 200 && answer < 300
  const waitSeconds = rules.retrySeconds[attempts - 1]
  const isDead = !isDelivered && waitSeconds === undefined
  await db.transaction().execute(async (transaction) => {
    // The webhook first, as when it is claimed or removed: who takes rows in one order never waits in a circle.
    await endLease(transaction, claimed)
    await transaction
      .updateTable('webhook_delivery')
      .set({
        status: isDelivered ? 'delivered' : isDead ? 'dead' : 'waiting',
        last_status: typeof answer === 'number' ? answer : null,
        last_error: isDelivered ? null : explain(answer),
        next_attempt_at: new Date(Date.now() + spread(waitSeconds ?? 0) * 1_000),
      })
      .where('id', '=', id)
      // Unless it was claimed again or replayed meanwhile: then this is not its latest outcome.
      .where('attempts', '=', attempts)
      .execute()
  })
  return isDelivered ? 'delivered' : isDead ? 'dead' : 'failed'
}

/** Another attempt may hold a lease of its own by now, if this one took longer than its lease. */
async function endLease(db: Database, { webhook_id, lease }: ClaimedDelivery): Promise<void> {
  await db
    .updateTable('webhook')
    .set({ leased_until: sql<Date>`now()`, lease: null })
    .where('id', '=', webhook_id)
    .where('lease', '=', lease)
    .execute()
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
