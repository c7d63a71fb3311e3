import { Hono } from 'hono'
import { z } from 'zod'
import type { PrivateEnv } from '../PrivateEnv.ts'
import type { PrivateOptions } from '../PrivateOptions.ts'
import { readBody } from '../readBody.ts'
import { requireAuthority } from '../requireAuthority.ts'
import { scopeNames } from '../scopes.ts'
import { storableText } from '../storableText.ts'
import { createKey } from './createKey.ts'
import { listKeys } from './listKeys.ts'
import { revokeKey } from './revokeKey.ts'
import { rotateKey } from './rotateKey.ts'

const day = 86_400

/** Keys are managed by a session alone: one that leaked cannot make another. */
export function createKeyApp({ db, uses, mostRequestsPerMinute }: PrivateOptions) {
  const newKey = z.strictObject({
    name: storableText.trim().min(1).max(100),
    scopes: z
      .array(z.enum(scopeNames))
      .min(1)
      .transform((names) => [...new Set(names)]),
    requestsPerMinute: z.int().min(1).max(mostRequestsPerMinute).default(mostRequestsPerMinute),
    expiresInDays: z.int().min(1).max(3_650).optional(),
  })
  const rotation = z.strictObject({
    overlapSeconds: z
      .int()
      .min(0)
      .max(30 * day)
      .default(day),
  })

  const app = new Hono<PrivateEnv>()
  app.use(requireAuthority(uses))
  app.get('/', async (context) => {
    return context.json({ keys: await listKeys(db, context.var.signedIn.owner) })
  })
  app.post('/', async (context) => {
    const { expiresInDays, ...key } = await readBody(context, newKey)
    const expiresAt =
      expiresInDays === undefined ? null : new Date(Date.now() + expiresInDays * day * 1_000)
    const made = await createKey(db, context.var.signedIn.owner, { ...key, expiresAt })
    return context.json(made, 201)
  })
  app.post('/:id/rotate', async (context) => {
    const { overlapSeconds } = await readBody(context, rotation)
    const id = context.req.param('id')
    return context.json(
      await rotateKey(db, context.var.signedIn.owner, { id, overlapSeconds }),
      201,
    )
  })
  app.delete('/:id', async (context) => {
    const id = context.req.param('id')
    return context.json({ key: await revokeKey(db, context.var.signedIn.owner, id) })
  })
  return app
}
