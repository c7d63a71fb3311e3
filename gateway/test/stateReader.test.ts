import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { AskIndexer } from '../src/indexer/createIndexerClient.ts'
import { createStateReader } from '../src/indexer/createStateReader.ts'

/** An indexer that stands at a block, and from some moment on is too busy to say so. */
function openIndexer() {
  const indexer = { block: 7, isBusy: false }
  const ask: AskIndexer = async () => {
    if (indexer.isBusy) await new Promise(() => {})
    const block = { number: indexer.block, timestamp: 100 }
    return { data: { _meta: { status: { test: { id: 1, block } } } }, errors: [] }
  }
  return { indexer, ask }
}

const atOnce = <Value>(answer: Promise<Value>) => Promise.race([answer, pause(20, 'late' as const)])

test('default', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  expect(await reader.read()).toBe('1.7.100')
  indexer.block = 8
  await reader.refresh()
  expect(await reader.read()).toBe('1.8.100')
})

test('behavior: what was heard a moment ago is taken at once, however busy the indexer is', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  await reader.read()
  indexer.isBusy = true
  await pause(250)
  expect(await atOnce(reader.read())).toBe('1.7.100')
})

test('behavior: what is somewhat older is asked anew, and soon taken all the same', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  await reader.read()
  indexer.isBusy = true
  await pause(600)
  const answer = reader.read()
  expect(await atOnce(answer)).toBe('late')
  expect(await answer).toBe('1.7.100')
})

test('behavior: what was heard long ago is not taken', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  await reader.read()
  await pause(1_600)
  indexer.block = 8
  expect(await reader.read()).toBe('1.8.100')
})
