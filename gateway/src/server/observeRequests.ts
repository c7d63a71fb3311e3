import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import type { Metrics } from '../metrics/createMetrics.ts'
import type { GatewayEnv } from './GatewayEnv.ts'

type Options = { metrics: Metrics; log: Logger }

/** Notes of every request its route, its outcome and its time; never who sent it, what it asked or what it carried. */
export function observeRequests({ metrics, log }: Options): MiddlewareHandler<GatewayEnv> {
  return async (context, next) => {
    const started = performance.now()
    await next()
    const { method } = context.req
    const { status } = context.res
    const milliseconds = performance.now() - started
    // The pattern, not the address: that may name an account.
    const route = routePath(context, -1)
    metrics.observeRequest(route, status, milliseconds / 1_000)
    log.debug({ method, route, status, milliseconds: Math.round(milliseconds) }, 'request')
  }
}
