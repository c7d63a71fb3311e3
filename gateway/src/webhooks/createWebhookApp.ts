import { Hono } from 'hono'
import { z } from 'zod'
import type { PrivateEnv } from '../private/PrivateEnv.ts'
import type { PrivateOptions } from '../private/PrivateOptions.ts'
import { Refusal } from '../private/Refusal.ts'
import { check, readBody } from '../private/readBody.ts'
import { requireAuthority } from '../private/requireAuthority.ts'
import { checkReceiver } from './checkReceiver.ts'
import { DeliveryError } from './DeliveryError.ts'
import { listDeliveries, replayDeliveries } from './manageDeliveries.ts'
import {
  createWebhook,
  findWebhook,
  listWebhooks,
  pingWebhook,
  removeWebhook,
} from './manageWebhooks.ts'
import { eventTypes } from './WebhookEvent.ts'

const id = z.string().regex(/^\d{1,18}$/, 'must be the id of a delivery')

const pathDelivery = z.object({ delivery: id })

const deliveryPage = z.object({
  status: z.enum(['waiting', 'delivered', 'dead']).optional(),
  before: id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Webhooks of an account: made, tried, watched, replayed, removed. */
export function createWebhookApp({ db, uses, daos, webhookRules }: PrivateOptions) {
  const newWebhook = z.strictObject({
    url: z.url({ protocol: /^https?$/ }).max(2_000),
    dao: z.enum(daos).nullable().default(null),
    events: z
      .array(z.enum(eventTypes))
      .min(1)
      .transform((types) => [...new Set(types)]),
  })
  const mayRead = requireAuthority(uses, 'webhooks:read')
  const mayWrite = requireAuthority(uses, 'webhooks:write')

  const app = new Hono<PrivateEnv>()
  app.get('/', mayRead, async (context) => {
    return context.json({ webhooks: await listWebhooks(db, context.var.signedIn.owner) })
  })
  app.post('/', mayWrite, async (context) => {
    const webhook = await readBody(context, newWebhook)
    // Looked at again before every delivery: this is to tell its owner now.
    await checkReceiver(new URL(webhook.url), webhookRules).catch((error: unknown) => {
      throw error instanceof DeliveryError ? new Refusal(400, error.message) : error
    })
    const url = new URL(webhook.url).href
    return context.json(await createWebhook(db, context.var.signedIn, { ...webhook, url }), 201)
  })
  app.delete('/:id', mayWrite, async (context) => {
    await removeWebhook(db, context.var.signedIn, context.req.param('id'))
    return context.body(null, 204)
  })
  app.post('/:id/ping', mayWrite, async (context) => {
    await pingWebhook(db, context.var.signedIn, context.req.param('id'))
    return context.json({ queued: 1 }, 202)
  })
  app.get('/:id/deliveries', mayRead, async (context) => {
    const page = check(context.req.query(), deliveryPage)
    const webhook = await findWebhook(db, context.var.signedIn.owner, context.req.param('id'))
    return context.json({ deliveries: await listDeliveries(db, webhook.id, page) })
  })
  app.post('/:id/replay', mayWrite, async (context) => {
    const webhookId = context.req.param('id')
    const queued = await replayDeliveries(db, context.var.signedIn, { webhookId })
    return context.json({ queued }, 202)
  })
  app.post('/:id/deliveries/:delivery/replay', mayWrite, async (context) => {
    const webhookId = context.req.param('id')
    const { delivery } = check(context.req.param(), pathDelivery)
    const queued = await replayDeliveries(db, context.var.signedIn, {
      webhookId,
      deliveryId: delivery,
    })
    return context.json({ queued }, 202)
  })
  return app
}
