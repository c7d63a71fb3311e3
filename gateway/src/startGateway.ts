import type { DaoConfig } from '@mandate/governance/dao'
import type { Logger } from 'pino'
import { checkChainIds } from './chains/checkChainIds.ts'
import { createChainReader } from './chains/createChainReader.ts'
import { createIndexerClient } from './indexer/createIndexerClient.ts'
import { listen } from './listen.ts'
import { keepModels } from './matching/keepModels.ts'
import { createMetrics } from './metrics/createMetrics.ts'
import { createMetricsApp } from './metrics/createMetricsApp.ts'
import { openPrivateApi } from './openPrivateApi.ts'
import type { Environment } from './readEnvironment.ts'
import { watchIndex } from './reconciliation/watchIndex.ts'
import { type AppOptions, createApp } from './server/createApp.ts'
import { createRateLimiter } from './server/createRateLimiter.ts'
import { readReadiness } from './server/readReadiness.ts'
import { countsTable, storeSchema } from './store/migrations.ts'
import { openStore, type Store } from './store/openStore.ts'

/** Looks that may fail to come to their end before the word of the last one that did is too old. */
const toleratedLooks = 10

export type GatewayOptions = {
  daos: readonly DaoConfig[]
  environment: Environment
  /** RPC addresses by chain id, instead of those that browsers are given. */
  rpcUrls: ReadonlyMap<number, string>
  /** Second providers by chain id, to hold the index against. */
  checkingRpcUrls?: ReadonlyMap<number, string>
  log: Logger
}

/** Opens the door. @throws Error in one sentence when it must stay shut */
export async function startGateway(options: GatewayOptions) {
  const store = await openOwnStore(options.environment)
  try {
    return await open(options, store)
  } catch (error) {
    await store?.close()
    throw error
  }
}

async function open(options: GatewayOptions, store?: Store) {
  const { daos, environment, rpcUrls, log } = options
  const byId = new Map(daos.map(({ chain }) => [chain.id, chain]))
  const chains = [...byId.values()].map((chain) => createChainReader(chain, rpcUrls.get(chain.id)))
  await checkChainIds(chains, log)
  const metrics = createMetrics()
  const limiter = createRateLimiter(sharedCounts(store))
  const indexerUrl = environment.INDEXER_URL
  const askIndexer = createIndexerClient({ indexerUrl, metrics, log })
  const directory = environment.MATCHING_DIRECTORY
  const models = keepModels({ daos, askIndexer, indexerUrl, directory, log })
  const parts = { daos, environment, chains, limiter, askIndexer, metrics, log }
  const privateApi = store && openPrivateApi(store, parts)
  const watch = watchIndex({
    ...options,
    askIndexer,
    intervalMilliseconds: environment.RECONCILE_SECONDS * 1_000,
    maxAgeMilliseconds: maxComparisonAge(environment) * 1_000,
  })
  const appOptions: AppOptions = {
    daos,
    webUrl: environment.WEB_URL,
    askIndexer,
    chains,
    limiter,
    models,
    requestsPerMinute: environment.RATE_LIMIT_PER_MINUTE,
    trustedProxy: trustedProxyOf(environment),
    maxLagSeconds: environment.MAX_LAG_SECONDS,
    readinessChecks: [watch.check],
    readComparisonAges: watch.ages,
    checkStore: store?.check,
    metrics,
    log,
    privateApi: privateApi?.options,
  }
  const stopWork = () => Promise.all([models.stop(), watch.stop(), privateApi?.stop()])
  const doors = await openDoors(appOptions, environment).catch(async (error: unknown) => {
    await stopWork()
    throw error
  })
  return {
    ...doors,
    async stop(): Promise<void> {
      await doors.stop()
      await stopWork()
      await store?.close()
    },
  }
}

/** The public door, and one for metrics that only this machine reaches. */
async function openDoors(options: AppOptions, { HOST, PORT, METRICS_PORT }: Environment) {
  const door = await listen({
    app: createApp(options),
    hostname: HOST,
    port: PORT,
    variable: 'PORT',
  })
  const metricsDoor = await openMetrics(options, METRICS_PORT).catch(async (error: unknown) => {
    await door.stop()
    throw error
  })
  return {
    url: door.url,
    metricsUrl: metricsDoor?.url,
    async stop(): Promise<void> {
      await Promise.all([door.stop(), metricsDoor?.stop()])
    },
  }
}

/** Seconds. */
function maxComparisonAge({ MAX_COMPARISON_AGE_SECONDS, RECONCILE_SECONDS }: Environment): number {
  return MAX_COMPARISON_AGE_SECONDS ?? toleratedLooks * RECONCILE_SECONDS
}

async function openOwnStore({ DATABASE_URL, PRIVATE_DATA_DIR }: Environment) {
  if (DATABASE_URL !== undefined) return await openStore({ databaseUrl: DATABASE_URL })
  if (PRIVATE_DATA_DIR !== undefined) return await openStore({ directory: PRIVATE_DATA_DIR })
  return undefined
}

/** Counts are shared where the store is. */
function sharedCounts(store: Store | undefined) {
  if (store?.pool === undefined) return undefined
  return { pool: store.pool, schemaName: storeSchema, tableName: countsTable }
}

function trustedProxyOf({ TRUSTED_PROXY_HEADER, TRUSTED_PROXY_HOPS }: Environment) {
  if (TRUSTED_PROXY_HEADER === undefined) return undefined
  return { header: TRUSTED_PROXY_HEADER, hops: TRUSTED_PROXY_HOPS }
}

async function openMetrics(options: AppOptions, port: number | undefined) {
  if (port === undefined) return undefined
  const { metrics } = options
  const refresh = async () => metrics.observeReadiness(await readReadiness(options))
  const app = createMetricsApp(metrics, refresh)
  return await listen({ app, hostname: '127.0.0.1', port, variable: 'METRICS_PORT' })
}
