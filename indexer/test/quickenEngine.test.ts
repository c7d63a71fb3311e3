import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const indexer = join(import.meta.dirname, '..')
const quickly = ['--import', './quickenEngine.mjs']

/** Says of values of many classes which of the query builder's kinds they are, and whether it remembers. */
const questions = `
  import { createRequire } from 'node:module'
  import { dirname, join, resolve } from 'node:path'
  import { pathToFileURL } from 'node:url'
  const ponder = createRequire(resolve('../node_modules/ponder/dist/esm/index.js'))
  const folder = dirname(ponder.resolve('drizzle-orm'))
  const load = (file) => import(pathToFileURL(join(folder, file)).href)
  const { is } = await load('entity.js')
  const core = { ...(await load('index.js')), ...(await load('pg-core/index.js')) }
  const table = core.pgTable('t', { id: core.integer().primaryKey(), name: core.text(), at: core.timestamp() })
  class OtherCopy { static [Symbol.for('drizzle:entityKind')] = 'SQL' }
  const values = [
    table, table.id, table.name, table.at, core.sql\`1\`, new core.StringChunk('a'), new core.Param(1),
    core.eq(table.id, 1), new OtherCopy(), {}, [], new Date(), Buffer.from('a'), 'a', 1, null, undefined,
  ]
  const kinds = Object.values(core).filter((kind) => typeof kind === 'function' && Object.hasOwn(kind, Symbol.for('drizzle:entityKind')))
  const ask = () => values.map((value) => kinds.map((kind) => Number(is(value, kind))).join(''))
  let refusal = ''
  try { is({}, class None {}) } catch (error) { refusal = error.message }
  console.log(JSON.stringify({ first: ask(), again: ask(), refusal, isQuick: String(is).includes('kinds.get') }))
`

/** Builds what a config asks for, and says what the engine is to read of each log. */
const columns = `
  import { pathToFileURL } from 'node:url'
  import { resolve } from 'node:path'
  const { buildIndexingFunctions } = await import(pathToFileURL(resolve('../node_modules/ponder/dist/esm/build/config.js')).href)
  const zero = '0x' + '0'.repeat(64)
  const block = {
    number: '0x1', timestamp: '0x1', hash: zero, parentHash: zero, logsBloom: '0x', transactions: [], miner: zero, gasUsed: '0x0',
    gasLimit: '0x0', baseFeePerGas: '0x0', nonce: '0x0', mixHash: zero, stateRoot: zero, receiptsRoot: zero, transactionsRoot: zero,
    sha3Uncles: zero, size: '0x0', difficulty: '0x0', totalDifficulty: '0x0', extraData: '0x',
  }
  const { eventCallbacks } = await buildIndexingFunctions({
    common: { logger: { child() {} }, options: {} },
    config: {
      contracts: { Token: {
        abi: [{ type: 'event', name: 'Ping', inputs: [] }], chain: 'test', address: '0x' + '1'.repeat(40), startBlock: 1, endBlock: 2,
      } },
      accounts: {}, blocks: {},
    },
    indexingFunctions: [{ name: 'Token:Ping', fn() {} }],
    configBuild: { chains: [{ name: 'test', id: 1, finalityBlockCount: 0 }], rpcs: [{ request: async () => block }] },
  })
  console.log(JSON.stringify(eventCallbacks[0][0].filter.include.filter((name) => !name.startsWith('log.'))))
`

async function askEngine(script: string, ...options: string[]) {
  const node = [...options, '--input-type=module', '--eval', script]
  const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: indexer })
  return JSON.parse(stdout)
}

test('default: says of everything what the query builder itself says', async () => {
  const slow = await askEngine(questions)
  const quick = await askEngine(questions, ...quickly)
  expect([slow.isQuick, quick.isQuick]).toEqual([false, true])
  expect(quick.first).toEqual(slow.first)
  expect(quick.again).toEqual(slow.first)
  expect(quick.refusal).toBe(slow.refusal)
  expect(quick.refusal).toContain("doesn't look like a Drizzle entity")
  expect(new Set(slow.first).size).toBeGreaterThan(6)
})

test('behavior: of a log, no further column is read than handlers may use', async () => {
  expect((await askEngine(columns)).length).toBeGreaterThan(20)
  expect((await askEngine(columns, ...quickly)).toSorted()).toEqual([
    'block.hash',
    'block.number',
    'block.timestamp',
    'transaction.from',
    'transaction.hash',
    'transaction.to',
    'transaction.transactionIndex',
    'transaction.type',
  ])
})
