import { createLog } from './createLog.ts'
import { readEnvironment } from './readEnvironment.ts'
import { checkingRpc, ownRpc, readRpcUrls } from './readRpcUrls.ts'
import { startGateway } from './startGateway.ts'

/** Services that are silent are given up in less; this is for whatever else might hang. */
const stopMilliseconds = 30_000

try {
  const environment = readEnvironment(process.env)
  const log = createLog(environment.LOG_LEVEL)
  const { namedDaos } = await import('../../dao.config.ts')
  const daos = namedDaos()
  const rpcUrls = readRpcUrls(process.env, ownRpc)
  const checkingRpcUrls = readRpcUrls(process.env, checkingRpc)
  const gateway = await startGateway({ daos, environment, rpcUrls, checkingRpcUrls, log })
  log.info(`The gateway answers at ${gateway.url}/graphql.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), stopMilliseconds).unref()
      void gateway.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
