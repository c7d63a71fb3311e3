import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChain } from '../../indexer/test/support/startChain.ts'
import { endingOf, recover } from './endingOf.ts'
import { type FaultyDao, openFaultyDao } from './openFaultyDao.ts'
import { differencesOf, openBusyDao } from './openWatchedDao.ts'

let faulty: FaultyDao

beforeAll(async () => {
  faulty = await openFaultyDao()
  faulty.indexer.start()
  expect(await endingOf(faulty)).toEqual({ kind: 'whole' })
})

afterAll(() => faulty?.close())

describe('a chain that changes its mind', () => {
  // The engine takes 30 blocks for final on chains that it does not know.
  test.each([
    { depth: 1, expected: 'whole' },
    { depth: 10, expected: 'whole' },
    { depth: 60, expected: 'reported' },
  ])('behavior: $depth deep, with a ballot in it', async ({ depth, expected }) => {
    const { chain, watch } = faulty
    const snapshot = await chain.client.snapshot()
    const before = await chain.client.getBlockNumber()
    await faulty.votes()
    await chain.mineBlocks(depth - 1)
    expect(await chain.client.getBlockNumber()).toBe(before + BigInt(depth))
    await untilIndexed()
    await chain.client.revert({ id: snapshot })
    await faulty.happens()
    await chain.mineBlocks(depth + 4)
    const { kind } = await recover(faulty)
    console.log(depth, kind, watch.sayings(), faulty.indexer.ends())
    expect(kind).toBe(expected)
    expect(watch.lies()).toEqual([])
  })
})

describe('a chain that was reset', () => {
  test('behavior: is told, whether it is shorter than the index or longer', async () => {
    const other = await startChain()
    await openBusyDao(other)
    faulty.rpc.pointAt(other.url)
    faulty.honestRpc.pointAt(other.url)
    faulty.watch.follow(other)
    const reset = { ...faulty, chain: other }
    expect(await endingOf(reset)).toMatchObject({
      kind: 'reported',
      reason: expect.stringMatching(/^"Test" is behind what was indexed of it; was it reset\?/),
    })
    await other.mineBlocks(Number(await faulty.chain.client.getBlockNumber()))
    expect(await recover(reset)).toMatchObject({
      kind: 'reported',
      reason: expect.stringMatching(/Block \d+ in the index is none of "Test"/),
    })
    console.log(faulty.watch.sayings())
    expect(faulty.watch.lies()).toEqual([])
    await faulty.indexer.stop()
    await other.stop()
  })
})

async function untilIndexed(): Promise<void> {
  const { chain, dao, indexer } = faulty
  const head = await chain.client.getBlockNumber()
  while ((await differencesOf(chain, dao, indexer.url))?.block !== head) await pause(300)
}
