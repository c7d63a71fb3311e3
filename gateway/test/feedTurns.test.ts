import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { serveFeeds } from '../src/feeds/serveFeeds.ts'
import type { AskIndexer } from '../src/indexer/createIndexerClient.ts'
import { firstState } from '../src/indexer/IndexState.ts'
import { shareFairly } from '../src/indexer/shareFairly.ts'
import { createMetrics } from '../src/metrics/createMetrics.ts'
import type { GatewayEnv } from '../src/server/GatewayEnv.ts'
import { unreachableDao } from './support/unreachableDao.ts'

test('behavior: feeds of one client leave places at the indexer to others', async () => {
  let asked = 0
  const askIndexer: AskIndexer = () => {
    asked += 1
    return new Promise(() => undefined)
  }
  const runInTurn = shareFairly()
  const state = firstState({ name: 'first', revisions: new Map() })
  const app = new Hono<GatewayEnv>()
  app.use(async (context, next) => {
    context.set('client', { id: 'flood', requestsPerMinute: 1_200 })
    await next()
  })
  const index = { read: async () => state, refresh: async () => undefined }
  const metrics = createMetrics()
  app.route('/', serveFeeds({ daos: [unreachableDao], askIndexer, runInTurn, index, metrics }))
  for (let delegate = 0; delegate < 50; delegate += 1) {
    void app.request(`/nowhere/delegates/0x${`${delegate}`.padStart(40, '0')}.ics`)
  }
  await pause(100)
  expect(asked).toBe(4)
  expect(await runInTurn('other', async () => 'served')).toBe('served')
})
