// npm run replay -- <folder>: lives a real DAO's history again on a local chain, indexes it, and compares what GraphQL
// says with the files. Ctrl-C, and the same command later, goes on where it was.

import { verifyIndex } from '../gateway/src/reconciliation/verifyIndex.ts'
import { localChainId } from './chain/createEngine.ts'
import { serveRpc } from './chain/serveRpc.ts'
import { openReplayedDao } from './openReplayedDao.ts'
import { compareRecords } from './replay/compareRecords.ts'
import { expectedRecord } from './replay/expectedRecord.ts'
import { fetchRecord } from './replay/fetchRecord.ts'
import { instanceName } from './replay/instanceName.ts'
import { prepareReplay } from './replay/prepareReplay.ts'
import { printComparison } from './replay/printComparison.ts'
import { buildContracts } from './run/buildContracts.ts'
import { clearInstance, findInstance, lockInstance } from './run/instance.ts'
import { Progress } from './run/Progress.ts'
import { portsFrom, requireFreePorts } from './run/ports.ts'
import { readOptions, readPortBase } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'
import { startGateway, startIndexer, writeDaos } from './run/startServices.ts'
import { UsageError } from './run/UsageError.ts'
import { printVerifications } from './verify/printVerifications.ts'

const usage = `npm run replay -- <folder> [options]

  --clean             start over instead of going on where an interrupted replay was
  --port-base N       use ports N to N+3 instead of 4400 to 4403

The folder holds proposals.jsonl and votes.csv, and may hold delegation_events.csv, delegates.jsonl and
votes_multichoice.csv. Afterwards the index is held against the chain, as verify:index does. The exit code is 0 when
GraphQL says exactly what the files and the chain say.`

await runUntilStopped(async ({ children, signal, onEnd }) => {
  const { values, positionals } = readOptions(usage, {
    clean: { type: 'boolean', default: false },
    'port-base': { type: 'string' },
  })
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) {
    throw new UsageError('Say which folder: npm run replay -- <folder>')
  }
  const ports = portsFrom(readPortBase(values['port-base']))
  const progress = new Progress()
  const prepared = await progress.step('Reading the folder', async () => prepareReplay(folder))
  await requireFreePorts(ports)
  const { history, schedule, plan } = prepared
  for (const note of schedule.notes) progress.note(note)

  const instance = findInstance(instanceName(folder))
  onEnd(lockInstance(instance))
  if (values.clean) clearInstance(instance)
  await progress.step('Compiling the contracts', buildContracts)
  const name = history.name
  const { chain, dao } = await openReplayedDao({ instance, prepared, name, progress, signal })
  onEnd(chain.close)
  const rpc = await serveRpc(ports.rpc, chain.request)
  onEnd(() => rpc.closeAllConnections())

  const daos = writeDaos({ instance, dao, ports })
  const services = { instance, dao, ports, children, signal }
  await progress.step('Indexing the chain', async (tell) =>
    startIndexer(services, { blocks: (await chain.head()).number, tell }),
  )
  await progress.step('Opening the gateway', () => startGateway(services))
  const graphqlUrl = `http://127.0.0.1:${ports.gateway}/graphql`
  const { governor } = dao.contracts
  const found = await progress.step('Comparing with the files', () =>
    fetchRecord(graphqlUrl, { chainId: localChainId, governor }),
  )
  const comparison = compareRecords(expectedRecord(history, plan.leftOut), found)
  printComparison(comparison, [...history.unreplayable, ...plan.unreplayable])
  console.log(`\nTo look at it: npm start -- --replay ${folder}`)
  const verifications = await progress.step('Comparing with the chain', () =>
    verifyIndex({ daos, indexerUrl: `http://127.0.0.1:${ports.indexer}` }),
  )
  const agreed = printVerifications(verifications)
  return comparison.differences.length === 0 ? agreed : 1
})
