import type { DaoConfig } from '@mandate/governance/dao'
import { type Hex, keccak256, zeroAddress } from 'viem'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { changeSupply } from './support/changeSupply.ts'
import { type Actor, createActor, questionBytes, textDraft } from './support/createActor.ts'
import { createTestDatabase } from './support/createTestDatabase.ts'
import { deployDao, supply } from './support/deployDao.ts'
import { expectAccountsAsOnChain, readAccounts } from './support/readAccounts.ts'
import { readAllRows } from './support/readAllRows.ts'
import { readProposals } from './support/readProposals.ts'
import { startChain, type TestChain } from './support/startChain.ts'
import { startIndexer, type TestIndexer } from './support/startIndexer.ts'

let chain: TestChain
let dao: DaoConfig
/** Another DAO that votes with the same token. */
let sister: DaoConfig
let indexer: TestIndexer
let ann: Actor
let bob: Actor
let cem: Actor
let dia: Actor

beforeAll(async () => {
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  sister = await deployDao(chain, 'sister', dao)
  ann = createActor(chain, dao, 0)
  bob = createActor(chain, dao, 2)
  cem = createActor(chain, dao, 3)
  dia = createActor(chain, dao, 4)
  indexer = await startIndexer({ daos: [dao, sister] })
})

afterAll(async () => {
  await indexer?.stop()
  await chain?.stop()
})

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  await indexer.reaches(await chain.client.getBlockNumber())
  return await indexer.query<Data>(query, variables)
}

async function delegations(): Promise<string[]> {
  const { delegations: page } = await ask<{
    delegations: { items: { delegator: Hex; delegate: Hex; share: number }[] }
  }>('{ delegations(limit: 1000) { items { delegator delegate share } } }')
  return page.items.map(
    ({ delegator, delegate, share }) => `${nameOf(delegator)}>${nameOf(delegate)} ${share}`,
  )
}

function nameOf(address: Hex): string {
  const names = { ann, bob, cem, dia }
  return Object.entries(names).find(([, actor]) => actor.address === address)?.[0] ?? address
}

async function expectRowsAsOnChain(): Promise<void> {
  await expectAccountsAsOnChain({ chain, indexer, daos: [dao, sister] })
}

describe('delegation', () => {
  test('default', async () => {
    await ann.gives(bob.address, 100n)
    await ann.gives(cem.address, 50n)
    await bob.delegatesTo(dia.address)
    await cem.delegatesTo(dia.address)

    expect(await delegations()).toEqual(expect.arrayContaining(['bob>dia 10000', 'cem>dia 10000']))
    expect((await readAccounts(chain, indexer)).get(dia.address)).toMatchObject({
      balance: '0',
      votingPower: '150',
      delegatorCount: 2,
    })
    await expectRowsAsOnChain()
  })

  test('behavior: a self-delegation is a delegation, and no delegator', async () => {
    await dia.delegatesTo(dia.address)

    expect(await delegations()).toContain('dia>dia 10000')
    expect((await readAccounts(chain, indexer)).get(dia.address)).toMatchObject({
      delegate: dia.address,
      delegatorCount: 2,
    })
  })

  test('behavior: a delegation moves, is repeated and is taken back', async () => {
    await bob.delegatesTo(cem.address)
    await bob.delegatesTo(cem.address)
    await cem.delegatesTo(zeroAddress)

    expect(await delegations()).toEqual(expect.arrayContaining(['bob>cem 10000', 'dia>dia 10000']))
    expect(await delegations()).toHaveLength(2)
    const rows = await readAccounts(chain, indexer)
    expect(rows.get(dia.address)?.delegatorCount).toBe(0)
    expect(rows.get(cem.address)).toMatchObject({ delegate: null, delegatorCount: 1 })
    const { delegationEvents } = await ask<{ delegationEvents: { items: unknown[] } }>(
      `query ($bob: String!) {
        delegationEvents(where: { delegator: $bob }, orderBy: "block") {
          items { fromDelegate toDelegate balance }
        }
      }`,
      { bob: bob.address },
    )
    expect(delegationEvents.items).toEqual([
      { fromDelegate: null, toDelegate: dia.address, balance: '100' },
      { fromDelegate: dia.address, toDelegate: cem.address, balance: '100' },
      { fromDelegate: cem.address, toDelegate: cem.address, balance: '100' },
    ])
    await expectRowsAsOnChain()
  })

  test('behavior: tokens are issued, destroyed, given away whole and to oneself', async () => {
    await ann.delegatesTo(ann.address)
    await changeSupply(chain, dao, { functionName: 'mint', of: cem.address, value: 7n })
    await changeSupply(chain, dao, { functionName: 'burn', of: ann.address, value: 9n })
    await bob.gives(bob.address, 5n)
    await bob.gives(dia.address, 100n)

    const rows = await readAccounts(chain, indexer)
    expect(rows.has(zeroAddress)).toBe(false)
    expect(rows.get(bob.address)?.balance).toBe('0')
    expect(rows.get(ann.address)?.votingPower).toBe(`${supply - 150n - 9n}`)
    await expectRowsAsOnChain()
  })

  test('behavior: voting power is told over time', async () => {
    const { powerEvents } = await ask<{ powerEvents: { items: unknown[] } }>(
      `query ($dia: String!) {
        powerEvents(where: { account: $dia, topic: 0 }, orderBy: "block") { items { before after } }
      }`,
      { dia: dia.address },
    )
    expect(powerEvents.items).toEqual([
      { before: '0', after: '100' },
      { before: '100', after: '150' },
      { before: '150', after: '50' },
      { before: '50', after: '0' },
      { before: '0', after: '100' },
    ])
  })
})

describe('since when an account could vote', () => {
  test('default: since it first had voting power, whatever became of it', async () => {
    const accounts = await readAccounts(chain, indexer)
    const { powerEvents } = await ask<{ powerEvents: { items: { timestamp: string }[] } }>(
      `query ($dia: String!) {
        powerEvents(where: { account: $dia, topic: 0 }, orderBy: "block", limit: 1) { items { timestamp } }
      }`,
      { dia: dia.address },
    )
    expect(accounts.get(dia.address)?.couldVoteFrom).toBe(powerEvents.items[0]?.timestamp)
  })

  test('behavior: who only gave power away never could', async () => {
    const accounts = await readAccounts(chain, indexer)
    expect(accounts.get(bob.address)).toMatchObject({ votingPower: '0', couldVoteFrom: null })
  })
})

describe('profiles', () => {
  test('default', async () => {
    await cem.publishes('Cem', 'I read every proposal.')
    await cem.declares([
      { question: questionBytes('spend-more'), choice: 1 },
      { question: questionBytes('fewer-votes'), choice: 0 },
    ])
    await cem.declares([{ question: questionBytes('spend-more'), choice: 2 }])

    const { profiles, stances } = await ask<{
      profiles: { items: unknown[] }
      stances: { items: unknown[] }
    }>(`{
      profiles { items { address name statement } }
      stances(orderBy: "question") { items { delegate question choice } }
    }`)
    expect(profiles.items).toEqual([
      { address: cem.address, name: 'Cem', statement: 'I read every proposal.' },
    ])
    expect(stances.items).toEqual([
      { delegate: cem.address, question: 'fewer-votes', choice: 'against' },
      { delegate: cem.address, question: 'spend-more', choice: 'abstain' },
    ])
    expect((await readAccounts(chain, indexer)).get(cem.address)).toMatchObject({
      name: 'Cem',
      hasStatement: true,
    })
  })

  test('behavior: empty texts withdraw a profile', async () => {
    await bob.publishes('Bob', 'Soon gone.')
    await bob.publishes('', '')

    expect((await readAccounts(chain, indexer)).get(bob.address)).toMatchObject({
      name: null,
      hasStatement: false,
    })
  })

  test('parameters: questions that are no text stay apart', async () => {
    const one: Hex = `0xff${'00'.repeat(31)}`
    const other: Hex = `0xfe${'00'.repeat(31)}`
    await dia.declares([one, other, questionBytes('')].map((question) => ({ question, choice: 1 })))

    const { stances } = await ask<{ stances: { items: { question: string }[] } }>(
      `query ($dia: String!) { stances(where: { delegate: $dia }) { items { question } } }`,
      { dia: dia.address },
    )
    expect(stances.items.map(({ question }) => question).sort()).toEqual(
      [questionBytes(''), one, other].sort(),
    )
  })
})

describe('hostile texts', () => {
  test('behavior: titles of any length, markup and bytes that are no text are kept as data', async () => {
    const long = `# ${'x'.repeat(10_000)}\n\n<script>alert(1)</script>`
    const markup = '# <img src=x onerror=alert(1)> & "quotes" \'); DROP TABLE proposal; --'
    const nul = '# before\u0000after'
    const noText = Uint8Array.from([0x23, 0x20, 0xff, 0xfe, 0xc3, 0x28, 0x00, 0xed, 0xa0, 0x80])
    const empty = ''
    const drafts = [long, markup, nul, noText, empty].map((description) => textDraft(description))
    for (const draft of drafts) await ann.proposes(draft)

    const rows = await readProposals(chain, indexer, dao)
    expect(rows.map(({ title }) => title)).toEqual([
      'x'.repeat(10_000),
      '<img src=x onerror=alert(1)> & "quotes" \'); DROP TABLE proposal; --',
      'before\uFFFDafter',
      expect.stringContaining('\uFFFD'),
      '',
    ])
    expect(rows[0]?.body).toBe('<script>alert(1)</script>')
    expect(rows[3]?.descriptionHash).toBe(keccak256(noText))
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })

  test('behavior: so are reasons, names and statements', async () => {
    const [first] = await readProposals(chain, indexer, dao)
    if (first === undefined) throw new Error('There is no proposal to vote on.')
    await chain.mineAt(BigInt(first.voteStart) + 1n)
    await ann.votes(BigInt(first.proposalId), 'for', '\u0000<b>\u202Ebecause\ud800')
    await ann.publishes('\u0000', '\u0000'.repeat(1_000))

    const { ballots, profiles } = await ask<{
      ballots: { items: { reason: string }[] }
      profiles: { items: { name: string; statement: string }[] }
    }>(
      `query ($ann: String!) {
        ballots { items { reason } }
        profiles(where: { address: $ann }) { items { name statement } }
      }`,
      { ann: ann.address },
    )
    expect(ballots.items).toEqual([{ reason: '\uFFFD<b>\u202Ebecause\uFFFD' }])
    expect(profiles.items).toHaveLength(1)
    expect(indexer.isRunning()).toBe(true)
  })
})

describe('a second DAO with the same token', () => {
  test('default', async () => {
    await createActor(chain, sister, 4).proposes(textDraft('# For the sister'))

    const [proposal] = await readProposals(chain, indexer, sister)
    expect(proposal).toMatchObject({ number: 1, title: 'For the sister', proposer: dia.address })
    const { daos } = await ask<{ daos: { items: unknown[] } }>(
      '{ daos(orderBy: "slug") { items { slug proposalCount ballotCount } } }',
    )
    expect(daos.items).toEqual([
      { slug: 'assembly', proposalCount: 5, ballotCount: 1 },
      { slug: 'sister', proposalCount: 1, ballotCount: 0 },
    ])
  })
})

describe('a chain that changes its mind', () => {
  test('behavior: what never happened is gone from every row', async () => {
    await expectRowsAsOnChain()
    const before = await readAllRows(indexer)
    const snapshot = await chain.client.snapshot()
    await ann.gives(dia.address, 1_000n)
    await dia.delegatesTo(bob.address)
    await dia.publishes('Dia', 'Never said.')
    await ann.proposes(textDraft('# Never proposed'))
    await expectRowsAsOnChain()
    expect(await readAllRows(indexer)).not.toEqual(before)

    await chain.client.revert({ id: snapshot })
    await chain.client.mine({ blocks: 6 })
    await expectRowsAsOnChain()
    expect(await readAllRows(indexer)).toEqual(before)
  })
})

describe('PostgreSQL', () => {
  const title = 'behavior: holds the same rows, read from the past, as PGlite followed live'
  if (inject('postgresUrl') === null) {
    test.skip(`${title} (PostgreSQL is not installed here)`)
    return
  }

  test(title, { timeout: 120_000 }, async () => {
    const databaseUrl = await createTestDatabase()
    const other = await startIndexer({ daos: [dao, sister], databaseUrl })
    onTestFinished(other.stop)
    await other.reaches(await chain.client.getBlockNumber())

    const rows = await readAllRows(other)
    expect(rows).toEqual(await readAllRows(indexer))
    expect(Object.keys(rows)).toHaveLength(16)
  })
})
