import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

const readableHeaders = [
  'ETag',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Retry-After',
]

/** Any site may ask: nothing here is allowed to a browser by a cookie. */
export function openToAnySite(): MiddlewareHandler {
  const answerPreflight = cors({
    origin: '*',
    allowMethods: ['GET', 'POST', 'DELETE'],
    maxAge: 86_400,
  })
  return async (context, next) => {
    if (context.req.method === 'OPTIONS') return await answerPreflight(context, next)
    // Said before there is an answer: afterwards it would be copied for them.
    context.header('Access-Control-Allow-Origin', '*')
    context.header('Access-Control-Expose-Headers', readableHeaders.join(','))
    return await next()
  }
}
