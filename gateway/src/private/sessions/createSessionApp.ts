import { Hono } from 'hono'
import { z } from 'zod'
import type { PrivateEnv } from '../PrivateEnv.ts'
import type { PrivateOptions } from '../PrivateOptions.ts'
import { Refusal } from '../Refusal.ts'
import { readBody } from '../readBody.ts'
import { requireAuthority } from '../requireAuthority.ts'
import { beginSession } from './beginSession.ts'
import { createChallenge } from './createChallenge.ts'
import { endSession } from './endSession.ts'

const challenge = z.strictObject({
  address: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/, 'must be an address: 0x and 40 hexadecimal digits')
    .transform((text) => text as `0x${string}`),
  chainId: z.int(),
  /** Which of our sites asks; absent: the first one that is configured. */
  domain: z.string().optional(),
})

const signed = z.strictObject({ message: z.string().max(4_000), signature: z.string().max(10_000) })

/** Sign-In with Ethereum: a message of ours, its signature, a session. */
export function createSessionApp({ db, uses, chains, domains }: PrivateOptions): Hono<PrivateEnv> {
  const app = new Hono<PrivateEnv>()
  app.post('/challenges', async (context) => {
    const { address, chainId, domain = domains[0] } = await readBody(context, challenge)
    if (domain === undefined || !domains.includes(domain)) {
      throw new Refusal(400, `"domain" must be one of: ${domains.join(', ')}.`)
    }
    if (!chains.some((chain) => chain.chainId === chainId)) {
      const ids = chains.map((chain) => chain.chainId)
      throw new Refusal(400, `"chainId" must be one of: ${ids.join(', ')}.`)
    }
    return context.json(await createChallenge({ db, domain, chainId, address }), 201)
  })
  app.post('/sessions', async (context) => {
    const { message, signature } = await readBody(context, signed)
    return context.json(await beginSession({ db, chains, domains, message, signature }), 201)
  })
  app.delete('/sessions/current', requireAuthority(uses), async (context) => {
    await endSession(db, context.var.signedIn)
    return context.body(null, 204)
  })
  return app
}
