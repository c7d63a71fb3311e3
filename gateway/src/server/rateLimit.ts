import { setTimeout as pause } from 'node:timers/promises'
import type { Context, MiddlewareHandler } from 'hono'
import { LRUCache } from 'lru-cache'
import type { Metrics } from '../metrics/createMetrics.ts'
import type { UseCounter } from '../private/usage/createUseCounter.ts'
import type { RateLimiter } from './createRateLimiter.ts'
import { errorBody } from './errorBody.ts'
import type { GatewayEnv } from './GatewayEnv.ts'

/** Refused this often in a minute, a client that goes on all the same is answered slowly. */
const patience = 50
const slowMilliseconds = 1_000
/** Slow answers at once for one client; more of its connections are closed. */
const slowAtOnce = 64

type Options = {
  limiter: RateLimiter
  metrics: Metrics
  /** Absent: there are no keys here. */
  uses?: UseCounter
}

/** Lets each client send so many requests a minute, and says in headers what is left and when the minute is over. */
export function rateLimit({ limiter, metrics, uses }: Options): MiddlewareHandler<GatewayEnv> {
  const slowDown = createBrake()
  return async (context, next) => {
    const { client } = context.var
    const quota = await limiter.consume(client)
    context.header('X-RateLimit-Limit', `${client.requestsPerMinute}`)
    context.header('X-RateLimit-Remaining', `${quota.remaining}`)
    context.header('X-RateLimit-Reset', `${quota.resetSeconds}`)
    if (quota.isAllowed) return await next()

    metrics.countRefusal()
    noteKey(context, uses)
    if ((await slowDown(client.id)) === 'close') context.header('Connection', 'close')
    context.header('Retry-After', `${quota.resetSeconds}`)
    return context.json(
      errorBody(
        `Too many requests: at most ${client.requestsPerMinute} a minute; try again in ${quota.resetSeconds} seconds.`,
      ),
      429,
    )
  }
}

/** The owner of a key shall see that its limit is too low for what it is used for. */
function noteKey(context: Context<GatewayEnv>, uses?: UseCounter): void {
  const { finding } = context.var
  if (finding === undefined || !('authority' in finding)) return
  const { authority } = finding
  if (authority.kind !== 'key') return
  const { owner, id: keyId } = authority
  uses?.count({ owner, keyId, route: doorOf(context.req.path), refused: 'limit' })
}

/** The first part of a path that is served here: what else is asked for is counted as one. */
function doorOf(path: string): string {
  return /^\/(graphql|matching|feeds|private)(\/|$)/.exec(path)?.[1] ?? 'other'
}

/** Whoever does not wait is made to: a flood is as fast as its answers. */
function createBrake() {
  const refusals = new LRUCache<string, number>({ max: 10_000, ttl: 60_000, noUpdateTTL: true })
  const slow = new Map<string, number>()
  return async (clientId: string): Promise<'keep' | 'close'> => {
    const refused = (refusals.get(clientId) ?? 0) + 1
    refusals.set(clientId, refused)
    if (refused <= patience) return 'keep'
    const waiting = slow.get(clientId) ?? 0
    if (waiting >= slowAtOnce) return 'close'
    slow.set(clientId, waiting + 1)
    await pause(slowMilliseconds, undefined, { ref: false })
    const left = (slow.get(clientId) ?? 1) - 1
    if (left === 0) slow.delete(clientId)
    else slow.set(clientId, left)
    return 'keep'
  }
}
