import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const indexer = join(import.meta.dirname, '..')
const quickly = ['--import', './engine/quickenEngine.mjs']

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

/** Takes one row apart as the query builder does: plain columns, an expression, nothing, a join that found nothing. */
const decoders = `
  import { createRequire } from 'node:module'
  import { dirname, join, resolve } from 'node:path'
  import { pathToFileURL } from 'node:url'
  const ponder = createRequire(resolve('../node_modules/ponder/dist/esm/index.js'))
  const folder = dirname(ponder.resolve('drizzle-orm'))
  const load = (file) => import(pathToFileURL(join(folder, file)).href)
  const core = { ...(await load('index.js')), ...(await load('pg-core/index.js')) }
  const { mapResultRow } = await load('utils.js')
  const table = core.pgTable('t', { id: core.numeric({ mode: 'bigint' }), at: core.timestamp(), name: core.text() })
  const plain = [
    { path: ['id'], field: table.id }, { path: ['at'], field: table.at }, { path: ['name'], field: table.name },
    { path: ['sum'], field: core.sql\`1\`.mapWith(Number) }, { path: ['named'], field: core.sql\`2\`.mapWith(Number).as('two') },
  ]
  const joined = [{ path: ['t', 'id'], field: table.id }, { path: ['u', 'name'], field: table.name }]
  const rows = [
    mapResultRow(plain, ['12345678901234567890', '2026-01-02 03:04:05', null, '7', '2']),
    mapResultRow(plain, [null, null, 'x', null, '3']),
    mapResultRow(joined, ['1', null], { t: true, u: false }),
    mapResultRow(joined, ['1', null]),
    mapResultRow(plain, ['2', null, '', '0', '4']),
  ]
  console.log(JSON.stringify(rows, (_, value) => typeof value === 'bigint' ? value + 'n' : value))
`

/** Makes five indexes, and says which, and how many at a time. */
const indexes = `
  import { pathToFileURL } from 'node:url'
  import { resolve } from 'node:path'
  import { setTimeout as pause } from 'node:timers/promises'
  const { createIndexes } = await import(pathToFileURL(resolve('../node_modules/ponder/dist/esm/database/actions.js')).href)
  const answer = {}
  for (const dialect of ['postgres', 'pglite']) {
    let [now, most] = [0, 0]
    const made = []
    const tx = { wrap: (work) => work({ execute: async (sql) => { await pause(5); if (sql.startsWith('CREATE')) made.push(sql) } }) }
    const qb = { $dialect: dialect, async transaction(_, work) { most = Math.max(most, ++now); await work(tx); now -= 1 } }
    await createIndexes(qb, { statements: { indexes: { sql: [1, 2, 3, 4, 5].map((each) => 'CREATE ' + each) } } })
    answer[dialect] = { made: made.toSorted(), most }
  }
  console.log(JSON.stringify(answer))
`

/** Follows a chain that is to be asked once a minute, and says whether anything came within a second. */
const firstLook = `
  import { createServer } from 'node:http'
  import { once } from 'node:events'
  import { pathToFileURL } from 'node:url'
  import { resolve } from 'node:path'
  const { createRpc } = await import(pathToFileURL(resolve('../node_modules/ponder/dist/esm/rpc/index.js')).href)
  const zero = '0x' + '0'.repeat(64)
  const block = { number: '0x1', timestamp: '0x1', hash: zero, parentHash: zero, logsBloom: '0x' + '0'.repeat(512), transactions: [] }
  const server = createServer((request, response) => response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, result: block }))).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, child: () => quiet }
  const metric = { observe() {}, inc() {}, set() {} }
  const common = { logger: quiet, shutdown: { isKilled: false, add() {} }, metrics: new Proxy({}, { get: () => metric }), options: {} }
  const chain = { id: 1, name: 'test', rpc: 'http://127.0.0.1:' + server.address().port, pollingInterval: 60_000, ws: undefined, disableCache: false }
  const rpc = createRpc({ common, chain })
  const seen = new Promise((resolve) => rpc.subscribe({ onBlock: async ({ number }) => resolve(number), onError: ({ message }) => resolve(message) }))
  const nothing = new Promise((resolve) => setTimeout(resolve, 1_000, 'nothing'))
  console.log(JSON.stringify(await Promise.race([seen, nothing])))
  process.exit()
`

/** Reads rows with texts of every width, nothing and nothing in them, from one PGlite in one and in several answers. */
const fields = `
  import { createRequire } from 'node:module'
  import { pathToFileURL } from 'node:url'
  const { resolve } = createRequire(new URL('../node_modules/ponder/dist/esm/index.js', 'file://' + process.cwd() + '/'))
  const { PGlite } = await import(pathToFileURL(resolve('@electric-sql/pglite').replace('.cjs', '.js')).href)
  const database = await PGlite.create()
  const ask = async (sql) => (await database.query(sql, [], { rowMode: 'array' })).rows
  const wide = await ask("SELECT i, NULL, '', repeat('ä€😀', i), i * 10.5, i % 2 = 0, to_jsonb(i) FROM generate_series(1, 60) i")
  const none = await ask('SELECT FROM generate_series(1, 2)')
  const again = await ask("SELECT '\ufeffmark', NULL")
  process.stdout.write(JSON.stringify({ wide, none, again }), () => process.exit())
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

test('behavior: takes rows apart as the query builder does', async () => {
  const slow = await askEngine(decoders)
  expect(await askEngine(decoders, ...quickly)).toEqual(slow)
  expect(slow[0]).toEqual({
    id: '12345678901234567890n',
    at: '2026-01-02T03:04:05.000Z',
    name: null,
    sum: 7,
    named: 2,
  })
})

test('behavior: takes the fields of an answer out of it as PGlite does', async () => {
  const slow = await askEngine(fields)
  const quick = await askEngine(fields, ...quickly)
  expect(quick.wide).toEqual(slow.wide)
  expect(quick.none).toEqual(slow.none)
  expect(quick.wide[2]).toEqual([3, null, '', 'ä€😀ä€😀ä€😀', '31.5', false, 3])
  expect(quick.again).toEqual([['\ufeffmark', null]])
})

test('behavior: makes each index once, on PostgreSQL two at a time', async () => {
  const made = ['CREATE 1', 'CREATE 2', 'CREATE 3', 'CREATE 4', 'CREATE 5']
  expect(await askEngine(indexes)).toEqual({
    postgres: { made, most: 1 },
    pglite: { made, most: 1 },
  })
  expect(await askEngine(indexes, ...quickly)).toEqual({
    postgres: { made, most: 2 },
    pglite: { made, most: 1 },
  })
})

test('behavior: looks for the newest block before the first interval is over', async () => {
  expect(await askEngine(firstLook)).toBe('nothing')
  expect(await askEngine(firstLook, ...quickly)).toBe('0x1')
})

test('behavior: its log tells the host of an RPC that fails, and never the key in its address', async () => {
  const complain = `
    const { createLogger } = await import(new URL('../node_modules/ponder/dist/esm/internal/logger.js', 'file://' + process.cwd() + '/').href)
    const { HttpRequestError } = await import('viem')
    const said = []
    console.log = (line) => said.push(line)
    const url = 'https://user:password@rpc.example:8545/v2/secret-key?apikey=secret-key'
    const error = new HttpRequestError({ url, status: 500, body: { method: 'eth_chainId' } })
    createLogger({ level: 'warn', mode: 'pretty' }).warn({ msg: 'Received JSON-RPC error', error })
    process.stdout.write(JSON.stringify(said.join()), () => process.exit())`
  expect(await askEngine(complain)).toContain('secret-key')
  const said = await askEngine(complain, ...quickly)
  expect(said).toContain('https://rpc.example:8545')
  expect(said).not.toMatch(/secret-key|password/)
  expect(said).toContain('HTTP request failed.')
})

test('behavior: every line that is replaced stands in the engine, once', async () => {
  const { replacedLines } = (await import(`${indexer}/engine/replacedLines.mjs`)) as {
    replacedLines: { file: string; before: string | RegExp }[]
  }
  const modules = join(indexer, '../node_modules')
  const found = replacedLines.map(({ file, before }) => {
    const [path] = [join(modules, 'ponder/node_modules', file), join(modules, file)].filter(
      existsSync,
    )
    const text = path === undefined ? '' : readFileSync(path, 'utf8')
    const words = typeof before === 'string' ? before : text.match(before)?.[0]
    return { file, times: words === undefined ? 0 : text.split(words).length - 1 }
  })
  expect(found.filter(({ times }) => times !== 1)).toEqual([])
  expect(found.length).toBeGreaterThan(8)
})

test('behavior: a history is read through the store for rows in memory', async () => {
  const runtime = '../node_modules/ponder/dist/esm/runtime/multichain.js'
  const listen = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
    await import(new URL(${JSON.stringify(runtime)}, 'file://' + process.cwd() + '/').href)
    console.log(JSON.stringify(loaded.filter((url) => url.endsWith('/indexer/engine/createIndexingStore.mjs')).length))`
  expect(await askEngine(listen)).toBe(0)
  expect(await askEngine(listen, ...quickly)).toBe(1)
})
