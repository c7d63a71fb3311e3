import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMetrics } from '../src/metrics/createMetrics.ts'
import type { Authority } from '../src/private/Authority.ts'
import type { Store } from '../src/store/openStore.ts'
import { attemptDelivery } from '../src/webhooks/attemptDelivery.ts'
import { claimDelivery } from '../src/webhooks/claimDelivery.ts'
import { collectEvents } from '../src/webhooks/collectEvents.ts'
import { listDeliveries, replayDeliveries } from '../src/webhooks/manageDeliveries.ts'
import { createWebhook, pingWebhook } from '../src/webhooks/manageWebhooks.ts'
import { startWebhooks } from '../src/webhooks/startWebhooks.ts'
import type { WebhookRules } from '../src/webhooks/WebhookRules.ts'
import { startHangingReceiver } from './support/startHangingReceiver.ts'
import { startReceiver } from './support/startReceiver.ts'
import { type StorePlace, storePlaces } from './support/storePlaces.ts'
import { changed, dao, indexerOf } from './support/webhookEvents.ts'

const ann: Authority = { kind: 'session', owner: 'eip155:1:0xa', id: 'a' }
const bob: Authority = { kind: 'session', owner: 'eip155:1:0xb', id: 'b' }

const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 8_000, interval: 20 })

const rulesOf = (...trustedOrigins: string[]): WebhookRules => ({
  retrySeconds: [60],
  trustedOrigins,
  resolve: async () => [],
  isPublicAddress: () => false,
})

describe.each(storePlaces)('webhooks on %s', (_, make) => {
  let place: StorePlace
  let store: Store

  beforeAll(async () => {
    place = await make()
    store = await place.reopen()
  })
  afterEach(async () => {
    await store.db.deleteFrom('webhook').execute()
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  async function createHook(owner: Authority, url: string): Promise<string> {
    const { webhook } = await createWebhook(store.db, owner, {
      url,
      dao: null,
      events: ['delegation.changed', 'proposal.created'],
    })
    return webhook.id
  }

  function start(...trustedOrigins: string[]) {
    return startWebhooks({
      db: store.db,
      askIndexer: async () => await Promise.reject(new Error('There is no indexer.')),
      daos: [],
      rules: rulesOf(...trustedOrigins),
      metrics: createMetrics(),
      log: pino({ level: 'silent' }),
    })
  }

  test('behavior: receivers of one owner that never answer keep nobody else waiting', async () => {
    const hanging = await startHangingReceiver()
    const receiver = await startReceiver()
    for (let index = 0; index < 9; index += 1) {
      await pingWebhook(store.db, ann, await createHook(ann, `${hanging.url}/${index}`))
    }
    const bobs = await createHook(bob, receiver.url)
    const work = start(hanging.url, receiver.url)
    onTestFinished(async () => {
      hanging.stop()
      await receiver.stop()
    })
    await soon(() => expect(hanging.most()).toBe(2))
    await pingWebhook(store.db, bob, bobs)
    await soon(() => expect(receiver.received).toHaveLength(1)).finally(() => {
      const stopped = work.stop()
      hanging.stop()
      return stopped
    })
    expect(hanging.most()).toBe(2)
  })

  test('behavior: owners take turns, and of one owner two webhooks at once', async () => {
    const anns: string[] = []
    for (let index = 0; index < 3; index += 1) {
      anns.push(await createHook(ann, 'http://127.0.0.1:9'))
    }
    const bobs = await createHook(bob, 'http://127.0.0.1:9')
    for (const id of anns) await pingWebhook(store.db, ann, id)
    for (let index = 0; index < 2; index += 1) await pingWebhook(store.db, bob, bobs)
    const claimed: (string | undefined)[] = []
    for (let index = 0; index < 4; index += 1) {
      claimed.push((await claimDelivery(store.db))?.webhook_id)
    }
    // Bob's last turn, the making of his webhook, is later than that of Ann's.
    expect(claimed).toEqual([anns[0], bobs, anns[1], undefined])
  })

  test('behavior: an attempt that outlasts its lease leaves the next one its own', async () => {
    const id = await createHook(ann, 'http://127.0.0.1:9')
    await pingWebhook(store.db, ann, id)
    const first = await claimDelivery(store.db)
    await store.db
      .updateTable('webhook')
      .set({ leased_until: new Date(0) })
      .execute()
    await store.db
      .updateTable('webhook_delivery')
      .set({ next_attempt_at: new Date(0) })
      .execute()
    const second = await claimDelivery(store.db)
    if (first === undefined || second === undefined) throw new Error('Nothing was due.')
    expect(second).toMatchObject({ id: first.id, attempts: 2 })
    expect(first.id).toBeTypeOf('string')
    await attemptDelivery({ db: store.db, rules: rulesOf() }, first)
    const held = await store.db.selectFrom('webhook').select('lease').executeTakeFirstOrThrow()
    expect(held.lease).toBe(second.lease)
    expect(await listDeliveries(store.db, id, { limit: 1 })).toMatchObject([{ lastError: null }])
    await attemptDelivery({ db: store.db, rules: rulesOf() }, second)
    expect(await listDeliveries(store.db, id, { limit: 1 })).toMatchObject([
      { status: 'dead', lastError: expect.stringMatching(/https/) },
    ])
  })

  test('behavior: several gateways send a webhook one delivery at a time, in order', async () => {
    const receiver = await startReceiver()
    receiver.delayMilliseconds = 150
    const id = await createHook(ann, receiver.url)
    for (let index = 0; index < 5; index += 1) await pingWebhook(store.db, ann, id)
    const work = [start(receiver.url), start(receiver.url), start(receiver.url)]
    onTestFinished(receiver.stop)
    await vi.waitFor(() => expect(receiver.received).toHaveLength(5), { timeout: 15_000 })
    await Promise.all(work.map(({ stop }) => stop()))
    expect(receiver.most()).toBe(1)
    const page = { limit: 50, status: 'delivered' } as const
    const delivered = await listDeliveries(store.db, id, page)
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(
      delivered.map(({ eventId }) => eventId).reverse(),
    )
  })

  test('error: more webhooks than an account may have, all asked for at once', async () => {
    // Fewer at once than there are connections: more would wait for one, and on a slow machine in vain.
    for (let index = 0; index < 17; index += 1) await createHook(ann, 'http://127.0.0.1:9')
    const hooks = Array.from({ length: 5 }, () => createHook(ann, 'http://127.0.0.1:9'))
    const refused = (await Promise.allSettled(hooks)).filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(2)
    expect(refused[0]).toMatchObject({ reason: { status: 409 } })
  })

  test('error: more pings than may wait', async () => {
    const id = await createHook(ann, 'http://127.0.0.1:9')
    for (let index = 0; index < 7; index += 1) await pingWebhook(store.db, ann, id)
    const pings = Array.from({ length: 5 }, () => pingWebhook(store.db, ann, id))
    const refused = (await Promise.allSettled(pings)).filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(2)
    expect(refused[0]).toMatchObject({ reason: { status: 409, message: /^10 pings/ } })
  })

  test('behavior: what was given up thirty days ago is gone, what waits is not', async () => {
    const id = await createHook(ann, 'http://127.0.0.1:9')
    const old = new Date(Date.now() - 31 * 86_400_000)
    const row = { webhook_id: id, type: 'webhook.ping', body: '{}', next_attempt_at: old }
    const later = new Date(Date.now() + 3_600_000)
    await store.db
      .insertInto('webhook_delivery')
      .values([
        { ...row, event_id: 'old', status: 'dead', last_attempt_at: old },
        { ...row, event_id: 'recent', status: 'dead', last_attempt_at: new Date() },
        { ...row, event_id: 'waits', status: 'waiting', created_at: old, next_attempt_at: later },
      ])
      .execute()
    const work = start()
    const kept = async () =>
      (await listDeliveries(store.db, id, { limit: 50 })).map(({ eventId }) => eventId)
    await soon(async () => expect(await kept()).toEqual(['waits', 'recent'])).finally(work.stop)
  })

  test('behavior: events that find no room are given up, and replayed as far as there is some', async () => {
    const id = await createHook(ann, 'http://127.0.0.1:9')
    const waiting = Array.from({ length: 9_999 }, (_, index) => ({
      webhook_id: id,
      event_id: `before-${index}`,
      type: 'delegation.changed',
      body: '{}',
      status: 'waiting' as const,
      next_attempt_at: new Date(),
    }))
    for (let from = 0; from < waiting.length; from += 1_000) {
      const some = waiting.slice(from, from + 1_000)
      await store.db.insertInto('webhook_delivery').values(some).execute()
    }
    await store.db.insertInto('webhook_cursor').values({ chain_id: 1, block: 4 }).execute()
    await collectEvents({
      db: store.db,
      askIndexer: indexerOf([changed(5), changed(6)]),
      daos: [dao],
    })
    const [dead] = await listDeliveries(store.db, id, { status: 'dead', limit: 50 })
    expect(dead).toMatchObject({ lastError: '10000 deliveries were waiting already.' })
    const replay = () => replayDeliveries(store.db, ann, { webhookId: id })
    await expect(replay()).rejects.toMatchObject({ status: 409 })
    await store.db.deleteFrom('webhook_delivery').where('event_id', '=', 'before-0').execute()
    expect(await replay()).toBe(1)
  })
})
