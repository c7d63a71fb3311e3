import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { AskIndexer } from '../src/indexer/createIndexerClient.ts'
import { createStateReader, type StateReader } from '../src/indexer/createStateReader.ts'

/** An indexer that stands at a block, and from some moment on is too busy to say so. */
function openIndexer() {
  const indexer = { block: 7, ballots: '0xa', isBusy: false }
  const ask: AskIndexer = async () => {
    if (indexer.isBusy) await new Promise(() => {})
    const block = { number: indexer.block, timestamp: 100 }
    const items = [{ chainId: 1, subject: 'ballot', word: indexer.ballots }]
    return {
      data: { _meta: { status: { test: { id: 1, block } } }, revisions: { items } },
      errors: [],
    }
  }
  return { indexer, ask }
}

const nameIn = async (reader: StateReader) => (await reader.read()).name

const atOnce = <Value>(answer: Promise<Value>) => Promise.race([answer, pause(20, 'late' as const)])

test('default', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  expect(await nameIn(reader)).toBe('1.7.100')
  indexer.block = 8
  await reader.refresh()
  expect(await nameIn(reader)).toBe('1.8.100')
})

test('behavior: rows that change without a new block are another state, and the one before is known', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  await reader.read()
  indexer.ballots = '0xb'
  await reader.refresh()
  const state = await reader.read()
  expect(state.revisions.get('ballot')).toContain('0xb')
  expect(state.before.map(({ revisions }) => revisions.get('ballot'))).toEqual(['1:0xa '])
})

test('behavior: what was heard a moment ago is taken at once, however busy the indexer is', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  await reader.read()
  indexer.isBusy = true
  await pause(250)
  expect(await atOnce(nameIn(reader))).toBe('1.7.100')
})

test('behavior: what is somewhat older is asked anew, and soon taken all the same', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  await reader.read()
  indexer.isBusy = true
  await pause(600)
  const answer = nameIn(reader)
  expect(await atOnce(answer)).toBe('late')
  expect(await answer).toBe('1.7.100')
})

test('behavior: what was heard long ago is not taken', async () => {
  const { indexer, ask } = openIndexer()
  const reader = createStateReader(ask)
  await reader.read()
  await pause(1_600)
  indexer.block = 8
  expect(await nameIn(reader)).toBe('1.8.100')
})
