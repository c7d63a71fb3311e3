import { sql } from 'kysely'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '../src/private/audit/listAudit.ts'
import { createUseCounter, type Use } from '../src/private/usage/createUseCounter.ts'
import { readUsage } from '../src/private/usage/readUsage.ts'
import { createRateLimiter } from '../src/server/createRateLimiter.ts'
import type { Store } from '../src/store/openStore.ts'
import { type StorePlace, storePlaces } from './support/storePlaces.ts'

const owner = 'eip155:1:0xa'
const day = 86_400_000
const daysAgo = (count: number) => new Date(Date.now() - count * day).toISOString().slice(0, 10)
const log = pino({ level: 'silent' })
const use: Use = { owner, keyId: 'k1', refused: null, route: '/graphql' }

describe.each(storePlaces)('the usage of keys on %s', (_, make) => {
  let place: StorePlace
  let store: Store

  beforeEach(async () => {
    place = await make()
    store = await place.reopen()
    const key = { id: 'k1', owner, name: 'Ours', scopes: [], requests_per_minute: 60 }
    await store.db.insertInto('api_key').values(key).execute()
  })

  afterEach(async () => {
    await store.close()
    await place.remove()
  })

  const read = async () => {
    const limiter = createRateLimiter()
    const [key] = await readUsage({ db: store.db, limiter, owner })
    return key?.days
  }

  test('error: what could not be written is written as soon as the database takes it', async () => {
    const uses = createUseCounter(store.db, log)
    const rename = (from: string, to: string) =>
      sql`alter table ${sql.ref(`mandate_private.${from}`)} rename to ${sql.ref(to)}`.execute(
        store.db,
      )
    uses.count(use)
    await rename('key_usage', 'away')
    await uses.flush()
    uses.count(use)
    uses.count({ ...use, refused: 'limit' })
    await uses.flush()
    await rename('away', 'key_usage')
    await uses.stop()
    expect(await read()).toEqual([{ day: daysAgo(0), requests: 2, refused: 1 }])
    const entries = await listAudit(store.db, owner, { limit: 50 })
    expect(entries.map(({ action, detail }) => [action, detail])).toEqual([
      ['key.refused', { route: '/graphql', count: 1, reason: 'limit' }],
      ['key.used', { route: '/graphql', count: 2 }],
    ])
  })

  test('behavior: the last thirty days are those of UTC, wherever the database is', async () => {
    await store.close()
    store = await place.reopen()
    for (const age of [30, 29, 0]) {
      const row = { key_id: 'k1', day: daysAgo(age), requests: 1, refused: 0 }
      await store.db.insertInto('key_usage').values(row).execute()
    }
    // Where it is another day now: fourteen hours ahead, or twelve behind.
    const zone = new Date().getUTCHours() >= 10 ? 'Pacific/Kiritimati' : 'Etc/GMT+12'
    const shown = await store.db.connection().execute(async (db) => {
      await sql`select set_config('timezone', ${zone}, false)`.execute(db)
      const keys = await readUsage({ db, limiter: createRateLimiter(), owner })
      await sql`reset timezone`.execute(db)
      return keys[0]?.days.map((row) => row.day)
    })
    expect(shown).toEqual([daysAgo(29), daysAgo(0)])
  })
})
