import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DaoConfig } from '@mandate/governance/dao'
import type { ProposalState } from '@mandate/governance/proposalState'
import {
  getIntrospectionQuery,
  type IntrospectionQuery,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, createActor, textDraft } from '../../indexer/test/support/createActor.ts'
import { createTestDatabase } from '../../indexer/test/support/createTestDatabase.ts'
import { deployDao, votingDelay } from '../../indexer/test/support/deployDao.ts'
import { stateOnChain } from '../../indexer/test/support/readProposals.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer, type TestIndexer } from '../../indexer/test/support/startIndexer.ts'
import { publicSchema } from '../src/graphql/publicSchema.ts'
import { openGateway, type TestGateway } from './support/openGateway.ts'

const root = join(import.meta.dirname, '../..')

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let gateway: TestGateway
let ann: Actor
let bob: Actor

/** A proposal in each state that there is, by state. */
const ids = new Map<ProposalState, bigint>()

beforeAll(async () => {
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  ann = createActor(chain, dao, 0)
  bob = createActor(chain, dao, 2)
  indexer = await startIndexer({ daos: [dao], databaseUrl: await createTestDatabase() })
  gateway = await openGateway({ daos: [dao], environment: { INDEXER_URL: indexer.url } })
  await ann.delegatesTo(ann.address)
  await proposeOneInEachState()
  await indexer.reaches(await chain.client.getBlockNumber())
  // The gateway takes a head for the newest for a second.
  await new Promise((resolve) => setTimeout(resolve, 1_100))
})

afterAll(async () => {
  await gateway?.stop()
  await indexer?.stop()
  await chain?.stop()
})

async function proposeOneInEachState(): Promise<void> {
  const drafts = Object.fromEntries(
    (['canceled', 'defeated', 'succeeded', 'queued', 'executed'] as const).map((state) => [
      state,
      textDraft(`# To be ${state}`),
    ]),
  )
  for (const [state, draft] of Object.entries(drafts)) {
    ids.set(state as ProposalState, await ann.proposes(draft))
  }
  await ann.cancels(required(drafts.canceled))
  await chain.mineAt((await chain.now()) + votingDelay + 1n)
  for (const state of ['succeeded', 'queued', 'executed'] as const) {
    await ann.votes(required(ids.get(state)), 'for')
  }
  await chain.mineAt((await chain.now()) + 86_400n)
  await bob.queues(required(drafts.queued))
  await bob.queues(required(drafts.executed))
  await chain.mineAt((await chain.now()) + 7_200n)
  await bob.executes(required(drafts.executed))
  ids.set('active', await ann.proposes(textDraft('# To be active')))
  await chain.mineAt((await chain.now()) + votingDelay + 1n)
  ids.set('pending', await ann.proposes(textDraft('# To be pending')))
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It was expected to exist.')
  return value
}

type Page = {
  proposals: { items: { proposalId: string; state: ProposalState }[]; totalCount: number }
}

async function idsWhere(where: Record<string, unknown>): Promise<string[]> {
  const query = `query ($where: proposalFilter) {
    proposals(where: $where, orderBy: "number") { items { proposalId } }
  }`
  const { proposals } = await gateway.ask<Page>(query, { where })
  return proposals.items.map(({ proposalId }) => proposalId)
}

const idOf = (state: ProposalState) => `${ids.get(state)}`

describe('proposal.state', () => {
  test('default', async () => {
    const { proposals } = await gateway.ask<Page>('{ proposals { items { proposalId state } } }')
    expect(proposals.items).toHaveLength(ids.size)
    for (const { proposalId, state } of proposals.items) {
      expect(state).toBe(await stateOnChain(chain, dao, BigInt(proposalId)))
      expect(idOf(state)).toBe(proposalId)
    }
  })

  test('behavior: is told under any alias, in fragments and next to anything', async () => {
    const { one, none } = await gateway.ask<{ one: unknown; none: unknown }>(
      `query ($governor: String!, $id: BigInt!, $isHidden: Boolean!) {
        one: proposal(chainId: 31337, governor: $governor, proposalId: $id) {
          ...told
          voteEnd: title
          hidden: state @skip(if: $isHidden)
          ballots { items { weight proposal { state } } }
        }
        none: proposal(chainId: 31337, governor: $governor, proposalId: "1") { state }
        __typename
        __type(name: "ProposalState") { name }
      }
      fragment told on proposal { status: state, ... on proposal { state } }`,
      { governor: dao.contracts.governor, id: idOf('queued'), isHidden: true },
    )
    expect(one).toEqual({
      status: 'queued',
      state: 'queued',
      voteEnd: 'To be queued',
      ballots: { items: [{ weight: '1000000000000000000000000', proposal: { state: 'queued' } }] },
    })
    expect(none).toBeNull()
  })
})

describe('filters by state', () => {
  test.each([
    'pending',
    'active',
    'canceled',
    'defeated',
    'succeeded',
    'queued',
    'executed',
  ] as const)('default: %s', async (state) => {
    expect(await idsWhere({ state })).toEqual([idOf(state)])
  })

  test('parameters: none is expired, and no state is none', async () => {
    expect(await idsWhere({ state: 'expired' })).toEqual([])
    expect(await idsWhere({ state_in: [] })).toEqual([])
    expect(await idsWhere({ state: null })).toHaveLength(ids.size)
  })

  test('behavior: several states, with other conditions', async () => {
    const some = await idsWhere({ state_in: ['active', 'queued', 'active'] })
    expect(some).toEqual([idOf('queued'), idOf('active')])
    expect(await idsWhere({ state_in: ['active', 'queued'], number_gt: 5 })).toEqual([
      idOf('active'),
    ])
    expect(await idsWhere({ chainId: 1, state: 'active' })).toEqual([])
  })

  test('behavior: inside AND and OR, literal and by variable', async () => {
    const { proposals } = await gateway.ask<Page>(
      `query ($state: ProposalState!, $rest: [proposalFilter]) {
        proposals(where: { OR: [{ state: $state, number: 4 }, { AND: $rest }] }, orderBy: "number") {
          items { proposalId state }
          totalCount
        }
      }`,
      { state: 'queued', rest: [{ state: 'active' }] },
    )
    expect(proposals).toEqual({
      items: [
        { proposalId: idOf('queued'), state: 'queued' },
        { proposalId: idOf('active'), state: 'active' },
      ],
      totalCount: 2,
    })
  })

  test('behavior: conditions in one object must all hold, also inside OR', async () => {
    expect(await idsWhere({ OR: [{ number: 4, title: 'To be executed' }] })).toEqual([])
    expect(await idsWhere({ OR: [{ number: 4, title: 'To be queued' }] })).toHaveLength(1)
    expect(await idsWhere({ OR: [{}, { number: 4 }] })).toHaveLength(ids.size)
  })

  test('behavior: one field asked for twice is one field', async () => {
    const { proposals } = await gateway.ask<Page>(`{
      proposals(where: { number: 4, state: queued }) { items { proposalId } }
      proposals(where: { number: 4, state: queued }) { items { state } }
    }`)
    expect(proposals.items).toEqual([{ proposalId: idOf('queued'), state: 'queued' }])
  })

  test('behavior: pages go on where they ended', async () => {
    const query = `query ($after: String) {
      proposals(where: { state_not_now: true }, after: $after) { totalCount }
    }`
    expect(await gateway.askWrongly(query)).toMatchObject({ status: 400 })
    const page = `query ($after: String) {
      proposals(
        where: { state_in: [queued, executed, active] }, orderBy: "number", limit: 2, after: $after
      ) { items { state } pageInfo { endCursor hasNextPage } totalCount }
    }`
    type Cursor = {
      proposals: { items: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    }
    const first = await gateway.ask<Cursor>(page)
    expect(first.proposals.items).toEqual([{ state: 'queued' }, { state: 'executed' }])
    const second = await gateway.ask<Cursor>(page, { after: first.proposals.pageInfo.endCursor })
    expect(second.proposals).toMatchObject({
      items: [{ state: 'active' }],
      pageInfo: { hasNextPage: false },
      totalCount: 3,
    })
  })

  test('error: what the indexer refuses in words for whoever asked is told', async () => {
    expect(
      await gateway.askWrongly('{ proposals(orderBy: "secret") { totalCount } }'),
    ).toMatchObject({
      message: 'Unknown column "secret" used in orderBy argument',
    })
  })
})

describe('the public schema', () => {
  test('default: is what is generated', async () => {
    const committed = await readFile(join(root, 'gateway/schema.graphql'), 'utf8')
    const print = `import { printPublicSchema } from './indexer/printPublicSchema.ts'
      process.stdout.write(await printPublicSchema())`
    const node = ['--experimental-strip-types', '--input-type=module', '--eval', print]
    const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: root })
    expect(stdout).toBe(committed)
  })

  test("behavior: all that it asks for is the indexer's, but for states", async () => {
    const { __schema } = await indexer.query<IntrospectionQuery>(getIntrospectionQuery())
    const indexed = __schema.types.flatMap((type) =>
      type.kind === 'OBJECT' ? type.fields.map(({ name }) => `${type.name}.${name}`) : [],
    )
    const types = Object.values(publicSchema.getTypeMap()).filter(isObjectType)
    const asked = types
      // Of views, which there are none of, the engine speaks all the same.
      .filter((type) => !isIntrospectionType(type) && type.name !== 'ViewPageInfo')
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    expect(asked.filter((field) => !indexed.includes(field))).toEqual(['proposal.state'])
  })
})

describe('readiness', () => {
  test('default', async () => {
    const response = await fetch(`${gateway.url}/ready`)
    const head = Number(await chain.client.getBlockNumber())
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      ready: true,
      reason: null,
      degraded: null,
      indexedBlock: head,
      headBlock: head,
      lagSeconds: 0,
      comparisons: [{ dao: dao.slug, chainId: chain.id, secondsAgo: expect.any(Number) }],
    })
  })

  test('behavior: an indexer that ends is one sentence, and not ready', async () => {
    await indexer.stop()

    expect((await fetch(`${gateway.url}/ready`)).status).toBe(503)
    expect(await gateway.askWrongly('{ daos { totalCount } }')).toEqual({
      status: 502,
      message: 'The indexer cannot be reached; it may be starting.',
    })
  })
})
