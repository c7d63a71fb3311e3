import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Authority } from '../src/private/Authority.ts'
import type { Store } from '../src/store/openStore.ts'
import { collectEvents } from '../src/webhooks/collectEvents.ts'
import { createWebhook } from '../src/webhooks/manageWebhooks.ts'
import { type StorePlace, storePlaces } from './support/storePlaces.ts'
import { changed, changingIndexer, dao, type Indexed } from './support/webhookEvents.ts'

const ann: Authority = { kind: 'session', owner: 'eip155:1:0xa', id: 'a' }

/** A change of a delegation on another chain, or on what the chain is after it changed its mind. */
const otherwise = (block: number) => changed(block, 0, 'f')

const blocks = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

describe.each(storePlaces)('collecting events on %s', (_, make) => {
  let place: StorePlace
  let store: Store
  let index: Indexed

  beforeAll(async () => {
    place = await make()
    store = await place.reopen()
  })
  beforeEach(async () => {
    index = { block: 4, changes: [] }
    await createHook()
    await collect()
  })
  afterEach(async () => {
    await store.db.deleteFrom('webhook').execute()
    await store.db.deleteFrom('webhook_cursor').execute()
    await store.db.deleteFrom('webhook_told').execute()
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  async function createHook(): Promise<string> {
    const url = 'http://127.0.0.1:9'
    const wanted = { url, dao: null, events: ['delegation.changed'] as const }
    return (await createWebhook(store.db, ann, wanted)).webhook.id
  }
  const collect = (daos = [dao]) =>
    collectEvents({ db: store.db, askIndexer: changingIndexer(() => index), daos })

  /** The index says this from now on, and is looked at. @returns what is told of it, as block and fork */
  async function becomes(next: Indexed): Promise<string[]> {
    const last = await lastDelivery()
    index = next
    await collect()
    const rows = await store.db
      .selectFrom('webhook_delivery')
      .select(['event_id', 'id'])
      .where('id', '>', last)
      .orderBy('id')
      .execute()
    return rows.map(({ event_id }) => {
      const [, block, , transaction] = event_id.split('-')
      return `${block}${transaction?.[0] === 'f' ? ' otherwise' : ''}`
    })
  }

  async function lastDelivery(): Promise<string> {
    const row = await store.db
      .selectFrom('webhook_delivery')
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst()
    return row?.id ?? '0'
  }

  test('default: what is new is told, once', async () => {
    const changes = [changed(5), changed(6)]
    expect(await becomes({ block: 6, changes })).toEqual(['5', '6'])
    expect(await becomes({ block: 7, changes })).toEqual([])
  })

  test('behavior: on a chain of the public, twelve blocks behind', async () => {
    const daos = [{ ...dao, chain: { ...dao.chain, isLocal: false } }]
    index = { block: 20, changes: [changed(7), changed(9)] }
    await collect(daos)
    expect((await deliveries()).map(({ block }) => block)).toEqual(['7'])
  })

  async function deliveries() {
    const rows = await store.db.selectFrom('webhook_delivery').select('body').execute()
    return rows.map(({ body }) => JSON.parse(body).data)
  }

  test('behavior: a chain that changed its mind about blocks that were told', async () => {
    expect(await becomes({ block: 9, changes: [changed(5), changed(7), changed(9)] })).toEqual([
      '5',
      '7',
      '9',
    ])
    const changes = [changed(5), otherwise(7), otherwise(8)]
    expect(await becomes({ block: 10, changes })).toEqual(['7 otherwise', '8 otherwise'])
    expect(await becomes({ block: 11, changes: [...changes, otherwise(11)] })).toEqual([
      '11 otherwise',
    ])
  })

  test('behavior: a chain that changed its mind and is shorter than what was told', async () => {
    await becomes({ block: 90, changes: [changed(5), changed(40), changed(80)] })
    expect(await becomes({ block: 50, changes: [changed(5), otherwise(41)] })).toEqual([
      '41 otherwise',
    ])
  })

  test.each([
    ['shorter', 30],
    ['longer', 200],
  ])('behavior: a chain that was reset, and is %s', async (_title, block) => {
    await becomes({ block: 100, changes: [changed(5), changed(60)] })
    const changes = [otherwise(2), otherwise(20)]
    expect(await becomes({ block, changes })).toEqual(['2 otherwise', '20 otherwise'])
    expect(await becomes({ block: 300, changes })).toEqual([])
    expect(await becomes({ block: 301, changes: [...changes, otherwise(301)] })).toEqual([
      '301 otherwise',
    ])
  })

  test('behavior: only what was added to a replaced block, where nothing was told before', async () => {
    await becomes({ block: 100, changes: [changed(5)] })
    expect(await becomes({ block: 101, changes: [changed(5), otherwise(60)] })).toEqual([
      '60 otherwise',
    ])
  })

  test('behavior: an index that is made anew tells nothing again, nor to a new webhook', async () => {
    const changes = [changed(5), changed(20), changed(60)]
    await becomes({ block: 100, changes })
    await createHook()
    // As after thirty days.
    await store.db.deleteFrom('webhook_delivery').execute()
    expect(await becomes({ block: 0, changes: [] })).toEqual([])
    expect(await becomes({ block: 30, changes: changes.slice(0, 2) })).toEqual([])
    expect(await becomes({ block: 101, changes })).toEqual([])
  })

  test('behavior: an index that lost its rows for a while tells nothing again', async () => {
    const changes = [changed(5), changed(20), changed(60)]
    await becomes({ block: 100, changes })
    await store.db.deleteFrom('webhook_delivery').execute()
    expect(await becomes({ block: 101, changes: [] })).toEqual([])
    expect(await becomes({ block: 102, changes: [changed(5)] })).toEqual([])
    expect(await becomes({ block: 103, changes })).toEqual([])
    const more = [...changes, changed(104)]
    expect(await becomes({ block: 104, changes: more })).toEqual(['104'])
  })

  test('behavior: what was gone stands again, and is looked for again', async () => {
    await becomes({ block: 9, changes: [changed(5), changed(7)] })
    expect(await becomes({ block: 10, changes: [changed(5), otherwise(7)] })).toHaveLength(1)
    expect(await becomes({ block: 11, changes: [changed(5), changed(7)] })).toEqual([])
    const changes = [changed(5), otherwise(7), otherwise(8)]
    expect(await becomes({ block: 12, changes })).toEqual(['8 otherwise'])
  })

  test('behavior: more events than are looked for after every block, all replaced', async () => {
    const kept = blocks(5, 100).map((block) => changed(block))
    const old = blocks(101, 300).map((block) => changed(block))
    await becomes({ block: 300, changes: [...kept, ...old] })
    const changes = [...kept, ...blocks(101, 299).map(otherwise)]
    const told = await becomes({ block: 301, changes })
    expect(told).toHaveLength(199)
    expect(told[0]).toBe('101 otherwise')
  })

  test('behavior: more events than are remembered, and only the latest replaced', async () => {
    const kept = blocks(5, 700).map((block) => changed(block))
    await becomes({ block: 700, changes: kept })
    const more = blocks(701, 1_400).map((block) => changed(block))
    const some = more.slice(0, 200)
    await becomes({ block: 900, changes: [...kept, ...some] })
    await becomes({ block: 1_300, changes: [...kept.slice(600), ...more.slice(0, 600)] })
    await store.db.deleteFrom('webhook_delivery').execute()
    const changes = [...kept.slice(500), ...more.slice(0, 550), otherwise(1_290)]
    expect(await becomes({ block: 1_301, changes })).toEqual(['1290 otherwise'])
  })

  test('behavior: a DAO that is served from now on brings no history', async () => {
    await becomes({ block: 9, changes: [changed(5)] })
    const second = { ...dao, slug: 'second' }
    index = { block: 10, changes: [changed(5), changed(10)] }
    await collect([dao, second])
    expect((await deliveries()).map((data) => `${data.dao} ${data.block}`)).toEqual([
      'assembly 5',
      'assembly 10',
      'second 10',
    ])
  })

  test('behavior: where a gateway of an earlier version was, this one goes on', async () => {
    await store.db.deleteFrom('webhook_cursor').execute()
    await store.db.deleteFrom('webhook_told').execute()
    await store.db.insertInto('webhook_cursor').values({ chain_id: 1, block: 6 }).execute()
    expect(await becomes({ block: 10, changes: [changed(6), changed(7)] })).toEqual(['7'])
    expect(await becomes({ block: 11, changes: [otherwise(6), changed(7)] })).toEqual([
      '6 otherwise',
    ])
  })

  test('behavior: nothing is told of the time without a webhook', async () => {
    await store.db.deleteFrom('webhook').execute()
    expect(await becomes({ block: 9, changes: [changed(5)] })).toEqual([])
    await createHook()
    expect(await becomes({ block: 10, changes: [changed(5), changed(10)] })).toEqual(['10'])
    expect(await becomes({ block: 11, changes: [otherwise(5), changed(10)] })).toEqual([
      '5 otherwise',
    ])
  })

  test('behavior: of several gateways one tells', async () => {
    index = { block: 9, changes: [changed(5), changed(7)] }
    await Promise.all([collect(), collect(), collect()])
    expect(await deliveries()).toHaveLength(2)
  })
})
