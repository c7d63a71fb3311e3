import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { errorBody } from '../server/errorBody.ts'
import { createWebhookApp } from '../webhooks/createWebhookApp.ts'
import { actorOf } from './Authority.ts'
import { listAudit } from './audit/listAudit.ts'
import { recordAudit } from './audit/recordAudit.ts'
import { createKeyApp } from './keys/createKeyApp.ts'
import type { PrivateEnv } from './PrivateEnv.ts'
import type { PrivateOptions } from './PrivateOptions.ts'
import { Refusal } from './Refusal.ts'
import { check } from './readBody.ts'
import { requireAuthority } from './requireAuthority.ts'
import { createSessionApp } from './sessions/createSessionApp.ts'
import { storableText } from './storableText.ts'
import { readUsage } from './usage/readUsage.ts'

const bodyBytes = 20_000

const outOfReach = 'Nothing private can be reached now: try again in a minute.'

const pathId = z.object({ id: storableText })

const auditPage = z.object({
  before: z
    .string()
    .regex(/^\d{1,18}$/, 'must be the id of an entry')
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Everything that belongs to somebody: sessions, keys, webhooks, the audit log and usage. */
export function createPrivateApp(options: PrivateOptions): Hono<PrivateEnv> {
  const { db, checkStore, uses, limiter } = options
  const app = new Hono<PrivateEnv>()
  app.use(async (context, next) => {
    context.header('cache-control', 'no-store')
    await next()
  })
  app.use(
    bodyLimit({
      maxSize: bodyBytes,
      onError: (context) =>
        context.json(errorBody(`A request has at most ${bodyBytes} bytes.`), 413),
    }),
  )
  app.use('/:kind/:id/*', async (context, next) => {
    check({ id: context.req.param('id') }, pathId)
    await next()
  })
  app.route('/', createSessionApp(options))
  app.route('/keys', createKeyApp(options))
  app.route('/webhooks', createWebhookApp(options))

  app.get('/audit', requireAuthority(uses, 'audit:read'), async (context) => {
    const { owner } = context.var.signedIn
    await uses.flush()
    const page = check(context.req.query(), auditPage)
    await recordAudit(db, { owner, actor: actorOf(context.var.signedIn), action: 'audit.read' })
    return context.json({ entries: await listAudit(db, owner, page) })
  })
  app.get('/usage', requireAuthority(uses, 'usage:read'), async (context) => {
    const { owner } = context.var.signedIn
    await uses.flush()
    await recordAudit(db, { owner, actor: actorOf(context.var.signedIn), action: 'usage.read' })
    return context.json({ keys: await readUsage({ db, limiter, owner }) })
  })

  app.onError(async (error, context) => {
    if (error instanceof Refusal) return context.json(errorBody(error.message), error.status)
    if ((await checkStore()) !== null) return context.json(errorBody(outOfReach), 503)
    throw error
  })
  return app
}
