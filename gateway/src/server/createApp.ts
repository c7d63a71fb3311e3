import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import type { Logger } from 'pino'
import type { ChainReader } from '../chains/createChainReader.ts'
import { limits } from '../graphql/limits.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import type { KeptModels } from '../matching/keepModels.ts'
import { serveModels } from '../matching/serveModels.ts'
import { answerGraphql } from './answerGraphql.ts'
import { rateLimit } from './rateLimit.ts'
import { readReadiness } from './readReadiness.ts'

export type AppOptions = {
  askIndexer: AskIndexer
  chains: readonly ChainReader[]
  requestsPerMinute: number
  trustedProxyHeader?: string
  maxLagSeconds: number
  models: KeptModels
  log: Logger
}

/** The public door: GraphQL, matching models, and whether it is up and right. Nothing else is answered. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono()
  app.use(cors({ origin: '*', allowMethods: ['GET', 'POST'], exposeHeaders, maxAge: 86_400 }))

  app.get('/health', (context) => context.json({ healthy: true }))

  const limited = rateLimit(options)
  app.use('/ready', limited)
  app.get('/ready', async (context) => {
    const readiness = await readReadiness(options)
    context.header('cache-control', 'no-store')
    return context.json(readiness, readiness.ready ? 200 : 503)
  })

  app.use('/graphql', limited)
  app.use('/graphql', bodyLimit({ maxSize: limits.bodyBytes, onError: refuseLargeBody }))
  app.on(['GET', 'POST'], '/graphql', answerGraphql(options))
  app.all('/graphql', (context) => {
    context.header('allow', 'GET, POST')
    return context.json(errorBody('GraphQL is asked with GET or POST.'), 405)
  })

  app.use('/matching/*', limited).route('/matching', serveModels(options.models))

  app.notFound((context) => context.json(errorBody('Ask POST /graphql.'), 404))
  app.onError((error, context) => {
    options.log.error({ error: error.stack }, 'A request failed.')
    return context.json(errorBody('Something went wrong here; it is our fault.'), 500)
  })
  return app
}

const exposeHeaders = [
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Retry-After',
]

function errorBody(message: string) {
  return { errors: [{ message }] }
}

function refuseLargeBody(context: Context): Response {
  return context.json(errorBody(`A request has at most ${limits.bodyBytes} bytes.`), 413)
}
