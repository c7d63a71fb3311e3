import { getConnInfo } from '@hono/node-server/conninfo'
import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress } from './clientAddress.ts'

const windowSeconds = 60

type Options = { requestsPerMinute: number; trustedProxyHeader?: string }

/** Lets each client send so many requests a minute, and says in headers what is left and when the minute is over. */
export function rateLimit({ requestsPerMinute, trustedProxyHeader }: Options): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: windowSeconds })
  return async (context, next) => {
    const header = trustedProxyHeader && context.req.header(trustedProxyHeader)
    const client = clientAddress(getConnInfo(context).remote.address, header)
    const { isAllowed, result } = await consume(limiter, client)
    const resetSeconds = Math.max(1, Math.ceil(result.msBeforeNext / 1000))
    context.header('X-RateLimit-Limit', `${requestsPerMinute}`)
    context.header('X-RateLimit-Remaining', `${Math.max(0, result.remainingPoints)}`)
    context.header('X-RateLimit-Reset', `${resetSeconds}`)
    if (isAllowed) return await next()

    context.header('Retry-After', `${resetSeconds}`)
    const message = `Too many requests: at most ${requestsPerMinute} a minute; try again in ${resetSeconds} seconds.`
    return context.json({ errors: [{ message }] }, 429)
  }
}

async function consume(limiter: RateLimiterMemory, client: string) {
  try {
    return { isAllowed: true, result: await limiter.consume(client) }
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) return { isAllowed: false, result: rejection }
    throw rejection
  }
}
