import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { localChainId } from '../chain/createEngine.ts'
import type { StoredDao } from '../openSeededDao.ts'
import type { Children } from './Children.ts'
import { engineArguments } from './engine.ts'
import { hashSources } from './hashSources.ts'
import { readIndexedBlock, waitForBlock } from './indexedBlock.ts'
import { type Instance, root } from './instance.ts'
import { localChainOf } from './localChainOf.ts'
import type { Ports } from './ports.ts'
import { waitForAnswer } from './waitForAnswer.ts'

type Options = {
  instance: Instance
  dao: StoredDao
  ports: Ports
  children: Children
  signal: AbortSignal
}

/** What decides rows. Ponder refuses rows of another version of it, so each has its own schema. */
export const rowSources = [
  'indexer',
  'packages/governance',
  'packages/protocol',
  'dao.config.ts',
  'package-lock.json',
]

const indexerTimeoutMs = 600_000
const gatewayTimeoutMs = 90_000

/** Where a local DAO's row is, with the addresses of the day. */
export function writeDaos({
  instance,
  dao,
  ports,
}: Pick<Options, 'instance' | 'dao' | 'ports'>): readonly DaoConfig[] {
  const { questionnaire, ...words } = dao
  const row: DaoConfig = { ...words, chain: localChainOf(ports.rpc) }
  const isAsking = questionnaire !== undefined
  const named = isAsking ? { ...row, questionnaire: basename(instance.questionnaire) } : row
  writeFileSync(instance.daos, JSON.stringify([named], null, 2))
  if (isAsking) writeFileSync(instance.questionnaire, JSON.stringify(questionnaire, null, 2))
  return [{ ...row, questionnaire }]
}

/** Starts the indexer, and waits until it has read the whole chain of `blocks` blocks. */
export async function startIndexer(
  { instance, ports, children, signal }: Options,
  { blocks, tell }: { blocks: number; tell: (detail: string) => void },
): Promise<void> {
  children.start({
    name: 'indexer',
    arguments: [
      ...engineArguments,
      'start',
      '--port',
      String(ports.indexer),
      '--hostname',
      '127.0.0.1',
      '--schema',
      `mandate_${hashSources(rowSources)}`,
    ],
    cwd: join(root, 'indexer'),
    env: {
      ...environmentOf(instance, ports),
      MANDATE_PGLITE_DIR: instance.rows,
      // A local chain comes and goes, so its rows never enter the operator's database.
      DATABASE_URL: undefined,
      DATABASE_PRIVATE_URL: undefined,
    },
    logFile: join(instance.logs, 'indexer.log'),
  })
  const indexerUrl = `http://127.0.0.1:${ports.indexer}`
  const tellBlock = async () => {
    const block = await readIndexedBlock(indexerUrl)
    if (block !== null)
      tell(`block ${block.toLocaleString('en')} of ${blocks.toLocaleString('en')}`)
  }
  await waitForAnswer(`${indexerUrl}/ready`, {
    timeoutMs: indexerTimeoutMs,
    signal,
    onWait: tellBlock,
  })
  // It calls itself ready when it has read the final blocks, and follows the latest thirty live.
  await waitForBlock(indexerUrl, blocks, signal)
}

/** Starts the gateway, and waits until it answers. */
export async function startGateway({ instance, ports, children, signal }: Options): Promise<void> {
  children.start({
    name: 'gateway',
    arguments: [join(root, 'gateway/src/main.ts')],
    cwd: root,
    env: {
      ...environmentOf(instance, ports),
      PORT: String(ports.gateway),
      INDEXER_URL: `http://127.0.0.1:${ports.indexer}`,
      RATE_LIMIT_PER_MINUTE: '60000',
      WEB_URL: `http://127.0.0.1:${ports.web}`,
      MATCHING_DIRECTORY: instance.models,
      PRIVATE_DATA_DIR: instance.private,
      SIGN_IN_DOMAINS: `127.0.0.1:${ports.web},localhost:${ports.web}`,
      // What belongs to a local chain is not the operator's either.
      DATABASE_URL: undefined,
    },
    logFile: join(instance.logs, 'gateway.log'),
  })
  await waitForAnswer(`http://127.0.0.1:${ports.gateway}/graphql?query={__typename}`, {
    timeoutMs: gatewayTimeoutMs,
    signal,
  })
}

function environmentOf(instance: Instance, ports: Ports) {
  return {
    MANDATE_DAOS: instance.daos,
    [`MANDATE_RPC_URL_${localChainId}`]: `http://127.0.0.1:${ports.rpc}`,
  }
}
