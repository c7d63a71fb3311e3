import { getTableColumns, getTableName, isTable } from 'drizzle-orm'
import { onchain } from '../../node_modules/ponder/dist/esm/drizzle/onchain.js'
import { createIndexingStore as createEngineStore } from '../../node_modules/ponder/dist/esm/indexing-store/index.js'
import { getPrimaryKeyCache } from '../../node_modules/ponder/dist/esm/indexing-store/utils.js'
import { storedValue } from './storedValue.mjs'

const flatKinds = new Set(['string', 'number', 'boolean', 'bigint', 'array'])

/** With this a handler that changes a row which it was given is found out; see `shown`. */
const isChecked = process.env.MANDATE_CHECK_ROWS === '1'

/**
 * The engine's store, quicker for rows in memory. The engine's own takes several turns of the event loop and copies for
 * each visit to a row, and half a million visits are most of what reading a history takes. Here a visit is over before it
 * returns its promise, and rows are handed out as they are kept: to be read, never changed. Whatever is not that plain
 * (rows not in memory, raw SQL, lists of rows, deletions, and everything that ends in an error) is left to the engine's
 * own; until that is done nobody goes past it.
 *
 * @param options As the engine's.
 */
export function createIndexingStore(options) {
  const { common, indexingCache: cache, schemaBuild, chainId } = options
  const store = createEngineStore(options)
  const engine = store.db
  // The engine may run each chain for itself; which rows are its own is its business then.
  const facts = chainId === undefined ? findFacts(schemaBuild.schema) : new Map()
  let dialect
  let isProcessing = true
  let underWay = 0

  const leaveToEngine = async (call) => {
    underWay += 1
    try {
      return await call()
    } finally {
      underWay -= 1
    }
  }
  const flush = cache.flush.bind(cache)
  cache.flush = async (...all) => {
    underWay += 1
    // What is emptied after it is emptied before anybody goes on.
    return await flush(...all).finally(() => setImmediate(() => (underWay -= 1)))
  }

  /** Does a visit at once where `visit` gives a row or null, and leaves it to the engine where it gives undefined. */
  const visitRow = (table, method, visit, otherwise) => {
    const known = isProcessing && underWay === 0 ? facts.get(table) : undefined
    if (known === undefined) return leaveToEngine(otherwise)
    try {
      const row = visit(known)
      if (row === undefined) return leaveToEngine(otherwise)
      common.metrics.incrementIndexingStoreQueries(known.name, method)
      return Promise.resolve(shown(row))
    } catch (error) {
      return Promise.reject(error)
    }
  }
  const add = (known, key, values) => {
    const row = newRow(known, values)
    if (row !== undefined) cache.put(known.table, key, row, false)
    return row
  }
  const change = (known, key, row, update) => {
    const next = changedRow(known, row, typeof update === 'function' ? update(shown(row)) : update)
    if (next !== undefined) cache.put(known.table, key, next, true)
    return next
  }

  const find = (table, key) =>
    visitRow(
      table,
      'find',
      (known) => cache.look(table, known.name, keyOf(known, key), key),
      () => engine.find(table, key),
    )

  const update = (table, key) => ({
    set: (values) =>
      visitRow(
        table,
        'update',
        (known) => {
          const cacheKey = keyOf(known, key)
          const row = cache.look(table, known.name, cacheKey, key)
          return row === undefined || row === null
            ? undefined
            : change(known, cacheKey, row, values)
        },
        () => engine.update(table, key).set(values),
      ),
  })

  const insert = (table) => ({
    values: (values) => {
      const engineInsert = () => engine.insert(table).values(values)
      if (Array.isArray(values)) return engineInsert()
      const insertAlone = () =>
        visitRow(
          table,
          'insert',
          (known) => {
            const key = keyOf(known, values)
            // PostgreSQL finds a row that is there already as it is written; PGlite is asked before.
            const isFree =
              dialect === 'postgres' || cache.look(table, known.name, key, values) === null
            return isFree ? add(known, key, values) : undefined
          },
          async () => await engineInsert(),
        )
      return {
        onConflictDoNothing: () => leaveToEngine(() => engineInsert().onConflictDoNothing()),
        onConflictDoUpdate: (update) =>
          visitRow(
            table,
            'insert',
            (known) => {
              const key = keyOf(known, values)
              const row = cache.look(table, known.name, key, values)
              if (row === undefined) return undefined
              return row === null ? add(known, key, values) : change(known, key, row, update)
            },
            () => engineInsert().onConflictDoUpdate(update),
          ),
        // biome-ignore lint/suspicious/noThenProperty: an insert is awaited as it is, as the engine's.
        then: (onFulfilled, onRejected) => insertAlone().then(onFulfilled, onRejected),
        catch: (onRejected) => insertAlone().catch(onRejected),
        finally: (onFinally) => insertAlone().finally(onFinally),
      }
    },
  })

  return {
    db: {
      find,
      insert,
      update,
      delete: (table, key) => leaveToEngine(() => engine.delete(table, key)),
      sql: engine.sql,
    },
    set qb(qb) {
      dialect = qb.$dialect
      store.qb = qb
    },
    set isProcessingEvents(value) {
      isProcessing = value
      store.isProcessingEvents = value
    },
  }
}

/** What is to be known of each table whose rows hold nothing but plain values and lists of them. */
function findFacts(schema) {
  const facts = new Map()
  for (const [table, keys] of getPrimaryKeyCache(Object.values(schema).filter(isTable))) {
    const columns = getTableColumns(table)
    const entries = Object.entries(columns)
    if (!(onchain in table) || entries.some(([, { dataType }]) => !flatKinds.has(dataType)))
      continue
    const keyNames = new Set(keys.map(([name]) => name))
    facts.set(table, { table, name: getTableName(table), columns, entries, keys, keyNames })
  }
  return facts
}

/** A row's key, as the engine's cache makes it. */
function keyOf({ keys }, row) {
  if (keys.length === 1) return String(storedValue(keys[0][1], row[keys[0][0]], false))
  let key = ''
  for (const [name, column] of keys) key += `${storedValue(column, row[name], false)}_`
  return key
}

/** Undefined where a value is missing that must not be. */
function newRow({ entries }, values) {
  const row = {}
  for (const [name, column] of entries) {
    const value = storedValue(column, values[name], false)
    if (value === null && column.notNull) return undefined
    row[name] = value
  }
  return row
}

/** Undefined where its key would be another. */
function changedRow({ columns, keyNames }, row, changes) {
  const next = { ...row }
  for (const name in changes) {
    const value = changes[name]
    if (value === undefined) continue
    if (keyNames.has(name) && value !== row[name]) return undefined
    const column = columns[name]
    next[name] = column === undefined ? value : storedValue(column, value, true)
  }
  return next
}

function shown(row) {
  if (!isChecked || row === null) return row
  const refuse = () => {
    throw new Error(
      'A handler changed a row that it was given: a row is changed by update().set().',
    )
  }
  return new Proxy(row, { set: refuse, defineProperty: refuse, deleteProperty: refuse })
}
