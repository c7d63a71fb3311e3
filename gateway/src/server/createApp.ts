import type { DaoConfig } from '@mandate/governance/dao'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { ChainReader } from '../chains/createChainReader.ts'
import { serveFeeds } from '../feeds/serveFeeds.ts'
import { limits } from '../graphql/limits.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { createStateReader } from '../indexer/createStateReader.ts'
import { shareFairly } from '../indexer/shareFairly.ts'
import type { KeptModels } from '../matching/keepModels.ts'
import { serveModels } from '../matching/serveModels.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import { createPrivateApp } from '../private/createPrivateApp.ts'
import type { PrivateOptions } from '../private/PrivateOptions.ts'
import { Refusal } from '../private/Refusal.ts'
import type { ComparisonAge } from '../reconciliation/keepComparisonAges.ts'
import { admitKey } from './admitKey.ts'
import { answerGraphql } from './answerGraphql.ts'
import type { TrustedProxy } from './clientAddress.ts'
import type { RateLimiter } from './createRateLimiter.ts'
import { errorBody } from './errorBody.ts'
import type { GatewayEnv } from './GatewayEnv.ts'
import { identifyClient } from './identifyClient.ts'
import { limitBody } from './limitBody.ts'
import { observeRequests } from './observeRequests.ts'
import { openToAnySite } from './openToAnySite.ts'
import { rateLimit } from './rateLimit.ts'
import { type ReadinessCheck, readReadiness } from './readReadiness.ts'
import { showGraphiql } from './showGraphiql.ts'

export type AppOptions = {
  daos: readonly DaoConfig[]
  /** Where the web app is; absent: feeds link to nothing. */
  webUrl?: string
  askIndexer: AskIndexer
  chains: readonly ChainReader[]
  limiter: RateLimiter
  requestsPerMinute: number
  trustedProxy?: TrustedProxy
  maxLagSeconds: number
  models: KeptModels
  readinessChecks: readonly ReadinessCheck[]
  readComparisonAges: () => readonly ComparisonAge[]
  checkStore?: ReadinessCheck
  metrics: Metrics
  log: Logger
  /** Absent: nobody can sign in here. */
  privateApi?: PrivateOptions
}

/** The public door: GraphQL, matching models, the private API, and whether all is up and right. */
export function createApp(options: AppOptions): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>()
  const index = createStateReader(options.askIndexer)
  const asking = { ...options, index, runInTurn: shareFairly() }
  app.use(observeRequests(options))
  app.use(openToAnySite())

  app.get('/health', (context) => context.json({ healthy: true }))

  app.use(
    identifyClient({ ...options, db: options.privateApi?.db }),
    rateLimit({ ...options, uses: options.privateApi?.uses }),
  )
  app.get('/ready', async (context) => {
    const readiness = await readReadiness(options)
    options.metrics.observeReadiness(readiness)
    context.header('cache-control', 'no-store')
    return context.json(readiness, readiness.ready ? 200 : 503)
  })

  app.get('/graphiql', showGraphiql())
  app.use('/graphql', admitKey(options.privateApi?.uses))
  app.use('/graphql', limitBody(limits.bodyBytes))
  app.on(['GET', 'POST'], '/graphql', answerGraphql(asking))
  app.all('/graphql', (context) => {
    context.header('allow', 'GET, POST')
    return context.json(errorBody('GraphQL is asked with GET or POST.'), 405)
  })

  app.route('/matching', serveModels(options.models))
  app.route('/feeds', serveFeeds(asking))
  if (options.privateApi !== undefined) app.route('/private', createPrivateApp(options.privateApi))
  else app.all('/private/*', (context) => context.json(errorBody(noStore), 503))

  app.notFound((context) =>
    context.json(
      errorBody(`Nothing answers to ${context.req.method} here: docs/api.md lists what does.`),
      404,
    ),
  )
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json(errorBody(error.message), error.status)
    options.log.error({ error: error.stack }, 'A request failed.')
    return context.json(errorBody('Something went wrong here; it is our fault.'), 500)
  })
  return app
}

const noStore = 'There is no private API here: its operator sets DATABASE_URL or PRIVATE_DATA_DIR.'
