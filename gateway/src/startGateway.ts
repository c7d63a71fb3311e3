import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { DaoConfig } from '@mandate/governance/dao'
import type { Logger } from 'pino'
import { checkChainIds } from './chains/checkChainIds.ts'
import { createChainReader } from './chains/createChainReader.ts'
import { createIndexerClient } from './indexer/createIndexerClient.ts'
import { keepModels } from './matching/keepModels.ts'
import type { Environment } from './readEnvironment.ts'
import { createApp } from './server/createApp.ts'

type Options = {
  daos: readonly DaoConfig[]
  environment: Environment
  /** RPC addresses by chain id, instead of those that browsers are given. */
  rpcUrls: ReadonlyMap<number, string>
  log: Logger
}

/** Opens the door. @throws Error in one sentence when it must stay shut */
export async function startGateway({ daos, environment, rpcUrls, log }: Options) {
  const byId = new Map(daos.map(({ chain }) => [chain.id, chain]))
  const chains = [...byId.values()].map((chain) => createChainReader(chain, rpcUrls.get(chain.id)))
  await checkChainIds(chains, log)
  const indexerUrl = environment.INDEXER_URL
  const askIndexer = createIndexerClient(indexerUrl, log)
  const directory = environment.MATCHING_DIRECTORY
  const models = keepModels({ daos, askIndexer, indexerUrl, directory, log })
  const app = createApp({
    askIndexer,
    chains,
    models,
    requestsPerMinute: environment.RATE_LIMIT_PER_MINUTE,
    trustedProxyHeader: environment.TRUSTED_PROXY_HEADER,
    maxLagSeconds: environment.MAX_LAG_SECONDS,
    log,
  })
  const server = serve({
    fetch: app.fetch,
    port: environment.PORT,
    hostname: environment.HOST,
  }) as Server
  await listening(server, environment.PORT).catch(async (error: unknown) => {
    await models.stop()
    throw error
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${environment.HOST}:${port}`,
    async stop(): Promise<void> {
      server.close()
      server.closeIdleConnections()
      await once(server, 'close')
      await models.stop()
    },
  }
}

async function listening(server: Server, port: number): Promise<void> {
  try {
    await once(server, 'listening')
  } catch (cause) {
    const isBusy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
    throw isBusy ? new Error(`Port ${port} is busy: set PORT to a free one.`, { cause }) : cause
  }
}
