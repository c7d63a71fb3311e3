import type { DaoConfig } from '@mandate/governance/dao'
import { epochSeconds } from '@mandate/governance/terms'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import type { Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, createActor } from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import { deployDao } from './support/deployDao.ts'
import { expectAccountsAsOnChain, readAccounts } from './support/readAccounts.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer, type TestIndexer } from './support/startIndexer.ts'

const topics = [0, 1, 2, 3] as const

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let ann: Actor
let bob: Actor
let cem: Actor
let dia: Actor

beforeAll(async () => {
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  ann = createActor(chain, dao, 0)
  bob = createActor(chain, dao, 2)
  cem = createActor(chain, dao, 3)
  dia = createActor(chain, dao, 4)
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createUnorderedDatabase() })
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
})

/** One that reads rows as they lie on the disk: an order that nobody asked for is none. */
async function createUnorderedDatabase(): Promise<string | undefined> {
  const url = await createTestDatabase()
  return url && `${url}?options=-c%20enable_indexscan%3Doff%20-c%20enable_bitmapscan%3Doff`
}

type Rows = {
  topicPowers: { items: { account: Hex; topic: number; difference: string }[] }
  delegations: {
    items: {
      delegator: Hex
      topic: number
      delegate: Hex
      share: number
      position: number
      endsAt: string | null
    }[]
  }
  daos: { items: { nextEnd: string | null }[] }
}

async function readRows(): Promise<Rows> {
  await indexer.reaches(await chain.client.getBlockNumber())
  return await indexer.query<Rows>(`{
    topicPowers(limit: 1000) { items { account topic difference } }
    delegations(limit: 1000) { items { delegator topic delegate share position endsAt } }
    daos { items { nextEnd } }
  }`)
}

/** Voting power by default and for every topic, and every standing instruction, are the token's own. */
async function expectRowsAsOnChain() {
  const accounts = await expectAccountsAsOnChain({ chain, indexer, daos: [dao] })
  const rows = await readRows()
  const token = { abi: governanceTokenAbi, address: dao.contracts.token } as const
  for (const { address, votingPower } of accounts.values()) {
    for (const topic of topics) {
      const difference = rows.topicPowers.items.find(
        (row) => row.account === address && row.topic === topic,
      )
      const power = await chain.client.readContract({
        ...token,
        functionName: 'getVotesForTopic',
        args: [address, topic],
      })
      expect([address, topic, BigInt(votingPower) + BigInt(difference?.difference ?? 0)]).toEqual([
        address,
        topic,
        power,
      ])
      const [shares, endsAt] = await chain.client.readContract({
        ...token,
        functionName: 'delegationOf',
        args: [address, topic],
      })
      const own = rows.delegations.items
        .filter((row) => row.delegator === address && row.topic === topic)
        .toSorted((one, other) => one.position - other.position)
      expect(
        own.map((row) => [row.delegate, row.share, Number(row.endsAt ?? 0)]).toSorted(),
      ).toEqual(
        shares.map((share) => [share.delegate.toLowerCase(), share.basisPoints, endsAt]).toSorted(),
      )
      expect(own[0]?.delegate).toBe(shares[0]?.delegate.toLowerCase())
    }
  }
  return { ...rows, accounts }
}

const whole = (delegate: Hex) => [{ delegate, basisPoints: 10_000 }]

async function nextEnd(epochs: bigint): Promise<number> {
  const { timestamp } = await chain.client.getBlock()
  return Number((timestamp / epochSeconds + epochs) * epochSeconds)
}

describe('delegation in parts', () => {
  test('default', async () => {
    await ann.gives(bob.address, 1_001n)
    await ann.gives(cem.address, 77n)
    const [first, second] = [bob.address, cem.address].toSorted()
    await ann.delegates(
      {
        topic: 0,
        endsAt: 0,
        shares: [
          { delegate: dia.address, basisPoints: 3_334 },
          { delegate: first as Hex, basisPoints: 3_333 },
          { delegate: second as Hex, basisPoints: 3_333 },
        ],
      },
      { topic: 2, endsAt: 0, shares: whole(bob.address) },
    )

    const { accounts } = await expectRowsAsOnChain()
    expect(accounts.get(ann.address)).toMatchObject({
      delegate: dia.address,
      hasParts: true,
    })
    expect(accounts.get(bob.address)?.delegatorCount).toBe(1)
  })

  test('behavior: a split grows, shrinks and becomes whole', async () => {
    const [second, third] = [bob.address, cem.address].toSorted() as [Hex, Hex]
    const share = (delegate: Hex, basisPoints: number) => ({ delegate, basisPoints })
    for (const shares of [
      [share(ann.address, 6_000), share(second, 4_000)],
      [share(ann.address, 5_000), share(second, 3_000), share(third, 2_000)],
      [share(ann.address, 7_000), share(third, 3_000)],
      [share(third, 10_000)],
      [],
    ]) {
      await dia.delegates({ topic: 0, endsAt: 0, shares })
      await expectRowsAsOnChain()
    }
  })

  test('behavior: balances that move carry every part with them', async () => {
    await bob.delegates(
      { topic: 0, endsAt: 0, shares: whole(bob.address) },
      { topic: 1, endsAt: 0, shares: whole(cem.address) },
    )
    await ann.gives(bob.address, 999n)
    await bob.gives(cem.address, 13n)
    await bob.gives(bob.address, 5n)

    await expectRowsAsOnChain()
  })

  test('behavior: the standard delegation replaces a split and leaves the topics', async () => {
    await ann.delegatesTo(cem.address)

    const { delegations } = await expectRowsAsOnChain()
    const ofAnn = delegations.items.filter(({ delegator }) => delegator === ann.address)
    expect(ofAnn.map(({ topic, delegate }) => [topic, delegate]).toSorted()).toEqual([
      [0, cem.address],
      [2, bob.address],
    ])
  })

  test('behavior: an end that comes is told at its own time', async () => {
    const [soon, later] = [await nextEnd(1n), await nextEnd(2n)]
    await cem.delegates(
      { topic: 0, endsAt: later, shares: whole(dia.address) },
      { topic: 3, endsAt: soon, shares: whole(bob.address) },
    )
    await ann.delegates({ topic: 0, endsAt: soon, shares: whole(dia.address) })
    expect((await expectRowsAsOnChain()).daos.items[0]?.nextEnd).toBe(`${soon}`)

    await chain.mineAt(BigInt(soon))
    await bob.gives(dia.address, 1n)
    const after = await expectRowsAsOnChain()
    expect(after.daos.items[0]?.nextEnd).toBe(`${later}`)
    expect(after.accounts.get(ann.address)?.delegate).toBeNull()

    // In one block with an event of the token, which comes after the end.
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(later) + 5n })
    await cem.gives(bob.address, 1n)
    const end = await expectRowsAsOnChain()
    expect(end.daos.items[0]?.nextEnd).toBeNull()
    expect(end.delegations.items.some(({ delegator }) => delegator === cem.address)).toBe(false)

    const { powerEvents } = await indexer.query<{ powerEvents: { items: unknown[] } }>(
      `query ($dia: String!) {
        powerEvents(where: { account: $dia, topic: 0, logIndex_lt: 0 }, orderBy: "timestamp") {
          items { timestamp after }
        }
      }`,
      { dia: dia.address },
    )
    expect(powerEvents.items).toMatchObject([
      { timestamp: `${soon}` },
      { timestamp: `${later}`, after: '0' },
    ])
  })

  test('behavior: a delegation that ended is replaced as if there were none', async () => {
    await cem.delegatesTo(dia.address)
    await ann.delegates({ topic: 2, endsAt: 0, shares: [] })

    const { accounts } = await expectRowsAsOnChain()
    expect(accounts.get(cem.address)).toMatchObject({
      delegate: dia.address,
      hasParts: false,
    })
  })

  test('behavior: the history has one entry for each change', async () => {
    const { delegationEvents } = await indexer.query<{ delegationEvents: { items: unknown[] } }>(
      `query ($ann: String!) {
        delegationEvents(where: { delegator: $ann }, orderBy: "block") {
          items { topic fromDelegate toDelegate shares }
        }
      }`,
      { ann: ann.address },
    )
    expect(delegationEvents.items).toEqual([
      { topic: 0, fromDelegate: null, toDelegate: dia.address, shares: [3_334, 3_333, 3_333] },
      { topic: 2, fromDelegate: null, toDelegate: bob.address, shares: [10_000] },
      { topic: 0, fromDelegate: dia.address, toDelegate: cem.address, shares: [10_000] },
      { topic: 0, fromDelegate: cem.address, toDelegate: dia.address, shares: [10_000] },
      { topic: 2, fromDelegate: bob.address, toDelegate: null, shares: [] },
    ])
  })

  test('behavior: a term that ends while nothing happens is over with the next block', async () => {
    const end = await nextEnd(1n)
    for (const delegator of [ann, bob]) {
      await delegator.delegates({ topic: 0, endsAt: end, shares: whole(dia.address) })
    }
    await chain.mineAt(BigInt(end) - 1n)
    const before = await expectRowsAsOnChain()
    const powerOf = ({ accounts }: typeof before) =>
      BigInt(accounts.get(dia.address)?.votingPower ?? 0)
    expect(powerOf(before)).toBeGreaterThan(0n)

    await chain.mineAt(BigInt(end))
    const after = await expectRowsAsOnChain()
    expect(powerOf(after)).toBeLessThan(powerOf(before))
    expect(after.daos.items[0]?.nextEnd).toBeNull()
    expect(after.accounts.get(bob.address)?.delegate).toBeNull()
  })

  test('behavior: the history of power leads, change by change, to what everybody holds', async () => {
    const accounts = await readAccounts(chain, indexer)
    const { topicPowers } = await readRows()
    const standing = new Map<string, string>([
      ...[...accounts.values()].map(
        ({ address, votingPower }) => [`${address} 0`, votingPower] as const,
      ),
      ...topicPowers.items.map(
        ({ account, topic, difference }) => [`${account} ${topic}`, difference] as const,
      ),
    ])
    const { powerEvents } = await indexer.query<{ powerEvents: { items: Change[] } }>(
      '{ powerEvents(limit: 1000) { items { account topic before after block logIndex } } }',
    )
    const told = new Map<string, string>()
    for (const { account, topic, before, after } of inOrder(powerEvents.items)) {
      expect(before).toBe(told.get(`${account} ${topic}`) ?? '0')
      told.set(`${account} ${topic}`, after)
    }
    for (const [key, power] of standing) expect(told.get(key) ?? '0').toBe(power)
    expect(powerEvents.items.some(({ topic, logIndex }) => topic > 0 && logIndex < 0)).toBe(true)
  })
})

type Change = {
  account: Hex
  topic: number
  before: string
  after: string
  block: string
  logIndex: number
}

/** By block and log index, as they are numbered. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted(
    (one, other) => Number(one.block) - Number(other.block) || one.logIndex - other.logIndex,
  )
}
