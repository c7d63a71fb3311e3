// node useStore.mjs: a thousand visits to rows through the engine's store, or through ours where the engine is quickened
// (`--import ./engine/quickenEngine.mjs`). Prints what each visit gave or refused, and what the database holds then.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = join(import.meta.dirname, '../../../node_modules/ponder/dist/esm')
const own = createRequire(join(folder, 'index.js'))
const load = (path) => import(pathToFileURL(path).href)
const isQuick = process.execArgv.some((word) => word.includes('quickenEngine'))
const ours = join(import.meta.dirname, '../../engine/createIndexingStore.mjs')

const { onchainTable, primaryKey } = await load(join(folder, 'drizzle/onchain.js'))
const { createIndexingCache } = await load(join(folder, 'indexing-store/cache.js'))
const { createIndexingStore } = await load(isQuick ? ours : join(folder, 'indexing-store/index.js'))
const { createQB } = await load(join(folder, 'database/queryBuilder.js'))
const { PGlite } = await load(own.resolve('@electric-sql/pglite').replace('index.cjs', 'index.js'))
const drizzleFolder = dirname(own.resolve('drizzle-orm'))

const account = onchainTable(
  'account',
  (t) => ({
    chainId: t.integer().notNull(),
    address: t.hex().notNull(),
    balance: t.bigint().notNull(),
    name: t.text(),
    isKnown: t.boolean().notNull().default(false),
    count: t.integer().notNull(),
    friends: t.hex().array(),
    since: t.bigint(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.chainId, table.address] }) }),
)
const word = onchainTable('word', (t) => ({ text: t.text().primaryKey(), hits: t.integer() }))
const paper = onchainTable('paper', (t) => ({ id: t.hex().primaryKey(), content: t.json() }))
const schema = { account, word, paper }
const ddl = `
  CREATE TABLE account (chain_id integer NOT NULL, address text NOT NULL, balance numeric(78) NOT NULL, name text,
    is_known boolean NOT NULL DEFAULT false, count integer NOT NULL, friends text[], since numeric(78), PRIMARY KEY (chain_id, address));
  CREATE TABLE word (text text PRIMARY KEY, hits integer);
  CREATE TABLE paper (id text PRIMARY KEY, content json);`

const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, child: () => quiet }
const common = {
  logger: quiet,
  shutdown: { isKilled: false, add() {} },
  options: { indexingCacheMaxBytes: Number(process.env.CACHE_BYTES ?? 2 ** 30) },
  metrics: {
    incrementIndexingStoreQueries() {},
    incrementIndexingCacheRequests() {},
    ponder_indexing_cache_query_duration: { observe() {} },
    ponder_indexing_store_raw_sql_duration: { observe() {} },
    ponder_database_method_duration: { observe() {} },
    ponder_database_method_error_total: { inc() {} },
  },
}

async function openDatabase() {
  const url = process.env.DATABASE_URL
  if (url === undefined) {
    const { drizzle } = await load(join(drizzleFolder, 'pglite/index.js'))
    const instance = new PGlite()
    await instance.exec(ddl)
    const qb = createQB(drizzle(instance, { casing: 'snake_case', schema }), { common })
    return {
      qb,
      read: async (sql) => (await instance.query(sql)).rows,
      close: () => instance.close(),
    }
  }
  const { drizzle } = await load(join(drizzleFolder, 'node-postgres/index.js'))
  const { Pool } = own('pg')
  const pool = new Pool({ connectionString: url })
  await pool.query('DROP TABLE IF EXISTS account, word, paper')
  await pool.query(ddl)
  const qb = createQB(drizzle(pool, { casing: 'snake_case', schema }), { common })
  return { qb, read: async (sql) => (await pool.query(sql)).rows, close: () => pool.end() }
}

// Mulberry32: the same visits in every run.
let seed = 20_261_127
function random(below) {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}
const pick = (values) => values[random(values.length)]
const addresses = Array.from(
  { length: 40 },
  (_, index) => `0x${(index * 7919).toString(16).padStart(4, '0').repeat(10)}`,
)
const anyAddress = () =>
  random(4) === 0 ? pick(addresses).toUpperCase().replace('0X', '0x') : pick(addresses)
const names = ['Ann', null, undefined, 'tab\tand\nline \\ \b\f\v\r', 'née "quoted"', '\\N', '']
const keyOfAccount = () => ({ chainId: pick([1, 10]), address: anyAddress() })
const wholeAccount = () => ({
  ...keyOfAccount(),
  balance: BigInt(random(1e9)) ** 5n,
  name: pick(names),
  isKnown: pick([true, false, undefined]),
  count: random(100),
  friends: pick([null, undefined, [], [anyAddress(), anyAddress()]]),
  since: pick([null, 0n, 2n ** 200n]),
})
// What a visit changes does not depend on when the store asks for it.
const grow = (row) => ({
  count: row.count + 1,
  balance: (row.balance * 2n) % 10n ** 60n,
  name: names[row.count % names.length],
})

function visits(db) {
  return [
    () => db.find(account, keyOfAccount()),
    () => db.insert(account).values(wholeAccount()).onConflictDoUpdate(grow),
    () =>
      db
        .insert(account)
        .values(wholeAccount())
        .onConflictDoUpdate({ isKnown: true, name: undefined }),
    () => db.insert(account).values(wholeAccount()).onConflictDoNothing(),
    () => db.update(account, keyOfAccount()).set(grow),
    () => db.update(account, keyOfAccount()).set({ friends: [anyAddress()], since: null }),
    () => db.update(account, keyOfAccount()).set({ chainId: 7 }),
    () =>
      db.update(account, keyOfAccount()).set(() => {
        throw new Error('of the handler')
      }),
    () =>
      db
        .insert(account)
        .values({ ...wholeAccount(), balance: undefined })
        .onConflictDoUpdate(grow),
    () => db.delete(account, keyOfAccount()),
    () =>
      db
        .insert(word)
        .values({ text: `word ${random(30)}`, hits: 1 })
        .onConflictDoUpdate((row) => ({ hits: row.hits + 1 })),
    () => db.find(word, { text: `word ${random(40)}` }),
    () =>
      db
        .insert(paper)
        .values({ id: anyAddress(), content: { a: [random(9)] } })
        .onConflictDoUpdate({ content: { b: 1 } }),
    () => db.insert(account).values([wholeAccount(), wholeAccount()]).onConflictDoNothing(),
    () => db.sql.select().from(word).orderBy(word.text).limit(3),
    // Several at once, on the same row.
    async () => {
      const key = keyOfAccount()
      const each = await Promise.allSettled([
        db.update(account, key).set(grow),
        db.find(account, key),
        db.delete(account, key),
        db
          .insert(account)
          .values({ ...wholeAccount(), ...key })
          .onConflictDoUpdate(grow),
        db.sql.select().from(account).orderBy(account.chainId, account.address).limit(3),
        db.update(account, key).set(grow),
      ])
      return each.map(({ value, reason }) => value ?? reason?.message)
    },
  ]
}

const written = (value) =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part)) ?? 'undefined'

const { qb, read, close } = await openDatabase()
const eventCount = { Visit: 0 }
const cache = createIndexingCache({
  common,
  schemaBuild: { schema },
  crashRecoveryCheckpoint: undefined,
  eventCount,
  chainId: undefined,
})
const store = createIndexingStore({
  common,
  schemaBuild: { schema },
  indexingCache: cache,
  indexingErrorHandler: {
    setRetryableError() {},
    getRetryableError() {},
    clearRetryableError() {},
  },
  chainId: undefined,
})
const log = []
for (let batch = 0; batch < 10; batch += 1) {
  const events = Array.from({ length: 100 }, (_, index) => ({
    type: 'log',
    chain: { id: 1 },
    eventCallback: { name: 'Visit' },
    event: {
      id: `${batch}-${index}`,
      args: { voter: anyAddress() },
      block: { hash: '0xb0', number: 7n, timestamp: 9n },
      transaction: { hash: '0xc0', from: '0xd0', to: null },
      log: { address: addresses[0] },
    },
  }))
  cache.qb = qb
  await cache.prefetch({ events })
  await qb.transaction(async (tx) => {
    store.qb = tx
    cache.qb = tx
    store.isProcessingEvents = true
    for (const event of events) {
      cache.event = event
      log.push(await pick(visits(store.db))().then(written, (error) => `refused: ${error.message}`))
      eventCount.Visit += 1
    }
    // A row that is there already: PostgreSQL says so as it is written, and ends the batch.
    if (process.env.DATABASE_URL === undefined) {
      const there = await store.db.insert(word).values({ text: `fresh ${batch}`, hits: null })
      log.push(
        await store.db
          .insert(word)
          .values(there)
          .then(written, (error) => `refused: ${error.message}`),
      )
    }
    for (let index = 0; index < 30; index += 1) {
      await store.db.insert(word).values({ text: `plain ${batch}-${index}`, hits: index })
    }
    store.isProcessingEvents = false
    log.push(
      await store.db.find(word, { text: 'late' }).catch((error) => `refused: ${error.message}`),
    )
    await cache.flush()
  })
  // Later batches go on from what is in the database alone.
  if (batch === 6) cache.invalidate()
}
const rows = []
for (const [table, key] of [
  ['account', 'chain_id, address'],
  ['word', 'text'],
  ['paper', 'id'],
]) {
  rows.push(await read(`SELECT * FROM ${table} ORDER BY ${key}`))
}
console.log(JSON.stringify({ log, rows, isQuick }))
await close()
