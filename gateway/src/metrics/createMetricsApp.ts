import { Hono } from 'hono'
import type { Metrics } from './createMetrics.ts'

/** What Prometheus scrapes. `refresh` brings up to date what is only known when somebody looks. */
export function createMetricsApp(metrics: Metrics, refresh: () => Promise<void>): Hono {
  const app = new Hono()
  app.get('/metrics', async (context) => {
    await refresh()
    context.header('content-type', metrics.registry.contentType)
    return context.body(await metrics.registry.metrics())
  })
  return app
}
