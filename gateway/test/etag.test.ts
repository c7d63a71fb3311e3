import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { AskIndexer } from '../src/indexer/createIndexerClient.ts'
import { createStateReader } from '../src/indexer/createStateReader.ts'
import { shareFairly } from '../src/indexer/shareFairly.ts'
import { createMetrics } from '../src/metrics/createMetrics.ts'
import { answerGraphql } from '../src/server/answerGraphql.ts'
import type { GatewayEnv } from '../src/server/GatewayEnv.ts'

/** Longer than the gateway believes that the index stands where it stood. */
const anotherLook = 300

/** A door before an index of one proposal, whose rows and whose block are what is said now. */
function openDoor() {
  const now = { block: 100, word: 'a', title: 'OLD' }
  let onBlock = () => {}
  const index = {
    now,
    /** Does `change` as soon as the gateway was told the block, before it is told the words of the rows. */
    onceToldTheBlock: (change: () => void) => {
      onBlock = () => {
        onBlock = () => {}
        change()
      }
    },
  }
  const askIndexer: AskIndexer = async ({ query }) => {
    if (query.includes('_meta')) {
      const block = { number: now.block, timestamp: now.block * 12 }
      onBlock()
      return { data: { _meta: { status: { test: { id: 1, block } } } }, errors: [] }
    }
    if (query.includes('revisions')) {
      const revision = { chainId: 1, subject: 'proposal', word: now.word }
      return { data: { revisions: { items: [revision] } }, errors: [] }
    }
    return { data: { proposals: { items: [{ title: now.title }] } }, errors: [] }
  }
  const app = new Hono<GatewayEnv>()
  app.use(async (context, next) => {
    context.set('client', { id: 'visitor', requestsPerMinute: 1_000 })
    await next()
  })
  const options = {
    askIndexer,
    index: createStateReader(askIndexer),
    chains: [],
    runInTurn: shareFairly(),
    metrics: createMetrics(),
    log: pino({ level: 'silent' }),
  }
  app.get('/graphql', answerGraphql(options))
  const url = `/graphql?query=${encodeURIComponent('{ proposals { items { title } } }')}`
  const get = async (tag = '') => await app.request(url, { headers: { 'if-none-match': tag } })
  return { ...index, get }
}

test('default: nothing changed, nothing is sent', async () => {
  const { get } = openDoor()
  const tag = (await get()).headers.get('etag') ?? ''
  expect((await get(tag)).status).toBe(304)
})

test('behavior: rows of a block that came amid the look at the index are told', async () => {
  const { now, get, onceToldTheBlock } = openDoor()
  const tag = (await get()).headers.get('etag') ?? ''
  await pause(anotherLook)
  onceToldTheBlock(() => Object.assign(now, { block: 101, word: 'b', title: 'NEW' }))
  await get(tag)
  await pause(anotherLook)
  const later = await get(tag)
  expect([later.status, await later.text()]).toEqual([200, expect.stringContaining('NEW')])
})

test('behavior: rows that a reorg changed under the same block are told', async () => {
  const { now, get } = openDoor()
  const tag = (await get()).headers.get('etag') ?? ''
  Object.assign(now, { word: 'b', title: 'NEW' })
  await pause(anotherLook)
  await get(tag)
  await pause(anotherLook)
  expect((await get(tag)).status).toBe(200)
})
