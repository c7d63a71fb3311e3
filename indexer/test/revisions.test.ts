import type { DaoConfig } from '@mandate/governance/dao'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, createActor } from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import { deployDao } from './support/deployDao.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer, type TestIndexer } from './support/startIndexer.ts'

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let ann: Actor
let bob: Actor

beforeAll(async () => {
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  ann = createActor(chain, dao, 0)
  bob = createActor(chain, dao, 2)
  await ann.publishes('Ann', 'At first.')
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createTestDatabase() })
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
})

type Words = Readonly<Record<string, string>>

async function words(): Promise<Words> {
  await indexer.reaches(await chain.client.getBlockNumber())
  const { revisions } = await indexer.query<{
    revisions: { items: { subject: string; word: string }[] }
  }>('{ revisions { items { subject word } } }')
  return Object.fromEntries(revisions.items.map(({ subject, word }) => [subject, word]))
}

function changed(before: Words, after: Words): string[] {
  return Object.keys(after)
    .filter((subject) => after[subject] !== before[subject])
    .toSorted()
}

test('default: a table has a new word when its rows change, and only then', async () => {
  const before = await words()
  await ann.gives(bob.address, 5n)
  const given = await words()
  expect(changed(before, given)).toEqual(['account', 'dao'])
  await bob.delegatesTo(ann.address)
  expect(changed(given, await words())).toEqual([
    'account',
    'dao',
    'delegation',
    'delegationEvent',
    'powerEvent',
  ])
})

test('behavior: a block in which nothing happens changes no word', async () => {
  const before = await words()
  await chain.mineBlocks(3)
  expect(await words()).toEqual(before)
})

test('behavior: a reorg gives a word back, and what happens then gives another', async () => {
  const before = await words()
  const snapshot = await chain.client.snapshot()
  await ann.publishes('Ann', 'Never said.')
  const undone = await words()
  expect(changed(before, undone)).toContain('profile')

  await chain.client.revert({ id: snapshot })
  await chain.mineBlocks(3)
  expect(await words()).toEqual(before)

  await ann.publishes('Ann', 'Said after all.')
  const after = await words()
  expect(changed(before, after)).toContain('profile')
  expect(after.profile).not.toBe(undone.profile)
})
