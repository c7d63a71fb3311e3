// npm start: a local chain with a DAO on it, its indexer, its gateway and the web app. Ctrl-C ends all of it.
import { basename, resolve } from 'node:path'
import type { WebConfig } from '@mandate/governance/dao'
import { serveRpc } from './chain/serveRpc.ts'
import { openReplayedDao } from './openReplayedDao.ts'
import { openSeededDao } from './openSeededDao.ts'
import { instanceName } from './replay/instanceName.ts'
import { prepareReplay } from './replay/prepareReplay.ts'
import { readReplayState } from './replay/replayState.ts'
import { buildContracts } from './run/buildContracts.ts'
import { buildWeb } from './run/buildWeb.ts'
import { clearInstance, findInstance, lockInstance } from './run/instance.ts'
import { Progress } from './run/Progress.ts'
import { portsFrom, requireFreePorts } from './run/ports.ts'
import { readOptions, readPortBase, refuseWords } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'
import { serveWeb } from './run/serveWeb.ts'
import { startGateway, startIndexer, writeDaos } from './run/startServices.ts'
import { seededInstanceName } from './seed/seededInstanceName.ts'

const usage = `npm start -- [options]

  --clean             start over with a new chain
  --port-base N       use ports N to N+3 instead of 4400 to 4403
  --replay <folder>   start on a recorded history instead of the invented one

Environment: WALLETCONNECT_PROJECT_ID offers WalletConnect; MANDATE_STATE is where chains are kept.`

await runUntilStopped(async ({ children, signal, onEnd, untilStopped }) => {
  const { values, positionals } = readOptions(usage, {
    clean: { type: 'boolean', default: false },
    replay: { type: 'string' },
    'port-base': { type: 'string' },
  })
  refuseWords(positionals)
  const base = readPortBase(values['port-base'])
  const ports = portsFrom(base)
  await requireFreePorts(ports)

  const { replay } = values
  const instance = findInstance(
    replay === undefined ? seededInstanceName(base) : instanceName(replay),
  )
  const isReplayed = !values.clean && readReplayState(instance)?.isComplete === true
  const prepared = replay === undefined || isReplayed ? null : prepareReplay(replay)
  onEnd(lockInstance(instance))
  if (values.clean) clearInstance(instance)

  const progress = new Progress()
  const web = progress.step('Building the web app', () =>
    buildWeb(children, `${instance.logs}/web.log`),
  )
  web.catch(() => undefined)
  await progress.step('Compiling the contracts', buildContracts)
  const { chain, dao } = await (replay === undefined
    ? openSeededDao(instance, progress)
    : openReplayedDao({ instance, prepared, name: basename(resolve(replay)), progress, signal }))
  onEnd(chain.close)
  const rpc = await serveRpc(ports.rpc, chain.request)
  onEnd(() => rpc.closeAllConnections())
  chain.startClock()

  const daos = writeDaos({ instance, dao, ports })
  const services = { instance, dao, ports, children, signal }
  await progress.step('Indexing the chain', async (tell) =>
    startIndexer(services, { blocks: (await chain.head()).number, tell }),
  )
  await progress.step('Opening the gateway', () => startGateway(services))
  const config: WebConfig = {
    daos,
    gatewayUrl: `http://127.0.0.1:${ports.gateway}`,
    walletConnectProjectId: process.env.WALLETCONNECT_PROJECT_ID || undefined,
  }
  const server = await serveWeb({ port: ports.web, directory: await web, config })
  onEnd(() => server.closeAllConnections())

  console.log(
    `ready in ${progress.elapsed()}: app http://127.0.0.1:${ports.web}  GraphQL http://127.0.0.1:${ports.gateway}/graphql  RPC http://127.0.0.1:${ports.rpc}`,
  )
  return await untilStopped()
})
