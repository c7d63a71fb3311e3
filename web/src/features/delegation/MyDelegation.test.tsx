import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { DelegationHost } from './DelegationHost.tsx'
import { MyDelegation } from './MyDelegation.tsx'

const you = '0x000000000000000000000000000000000000000a'
const ada = '0x000000000000000000000000000000000000000b'
const bob = '0x000000000000000000000000000000000000000c'
const carol = '0x000000000000000000000000000000000000000d'
const noItems = { items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

type Part = { topic: number; delegate: string; share: number; position: number; since?: string }
let standing: readonly Part[] = []
let events: readonly { topic: number; from: string | null; to: readonly string[] }[] = []

const { server } = answerGraphql({
  MyDelegation: () => ({
    accounts: {
      items: [{ address: you, balance: '20', votingPower: '20', delegate: ada, delegatorCount: 0 }],
    },
    delegations: { items: standing.map((part) => ({ since: '1', ...part, endsAt: null })) },
    delegationEvents: {
      items: events.map(({ topic, from, to }, index) => ({
        block: String(50 - index),
        logIndex: 0,
        topic,
        fromDelegate: from,
        toDelegate: to[0] ?? null,
        delegates: to,
        shares: to.length === 2 ? [5_500, 4_500] : to.map(() => 10_000),
        endsAt: null,
        balance: '20',
        timestamp: String(1_600_000_000 - index),
        transaction: `0x${'e'.repeat(64)}`,
      })),
    },
  }),
  AccountNames: () => ({
    accounts: {
      items: [
        { address: ada, name: 'Ada' },
        { address: bob, name: 'Bob' },
      ],
    },
  }),
  DaoFacts: () => ({ dao: { capabilities: 'split topics terms', tokenSymbol: 'EX' } }),
  GovernorTopics: () => ({
    topics: {
      items: [
        { number: 1, name: 'Grants' },
        { number: 2, name: 'Treasury' },
      ],
    },
  }),
  DelegatesPage: () => ({ accounts: noItems }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => {
  server.resetHandlers()
  server.use(answerChain({}).handler)
  standing = []
  events = []
})

test('default', async () => {
  standing = [part(0, ada)]
  events = [{ topic: 0, from: null, to: [ada] }]
  expect(await headline('Ada votes with your power')).toBeTruthy()
  expect(
    await screen.findByText('Voting power moved from nobody to Ada', { exact: false }),
  ).toBeTruthy()
})

test('behavior: a delegation of this moment is told so, though the block that is known is an older one', async () => {
  standing = [{ ...part(0, ada), since: '1700000009' }]
  events = [{ topic: 0, from: null, to: [ada] }]
  await headline('Ada votes with your power')
  expect(await screen.findByText('just now')).toBeTruthy()
  expect(screen.getByText(/^Delegated/)).toBeTruthy()
})

test('behavior: delegates by topic are counted, and the rest is called the rest', async () => {
  standing = [part(0, ada, 5_500), part(0, bob, 4_500, 1), part(2, carol)]
  expect(await headline('3 delegates vote with your power')).toBeTruthy()
  expect(screen.getAllByText('Everything else')).toHaveLength(2)
  const parts = within(screen.getByRole('region', { name: 'Who votes with what' }))
  await parts.findByText('Treasury')
  expect(parts.getAllByRole('listitem')[0]?.textContent).toMatch(/^Treasury/)
})

test('behavior: a split without topics is of everything', async () => {
  standing = [part(0, ada, 5_500), part(0, bob, 4_500, 1)]
  expect(await headline('2 delegates vote with your power')).toBeTruthy()
  expect(screen.getAllByText('Everything')).toHaveLength(2)
  expect(screen.queryByText('Everything else')).toBeNull()
})

test('behavior: whoever votes alone is told on which topics somebody else does', async () => {
  standing = [part(0, you), part(1, ada), part(2, bob)]
  expect(await headline('You vote yourself, except on Grants and Treasury')).toBeTruthy()
  expect(screen.getByText('Everywhere else your tokens vote when you do.')).toBeTruthy()
})

test('behavior: taking a split back names all who held it, and the reader as yourself', async () => {
  standing = [part(0, you)]
  events = [
    { topic: 0, from: ada, to: [you] },
    { topic: 0, from: null, to: [ada, bob] },
  ]
  await headline('You vote yourself')
  expect(
    await screen.findByText('Voting power moved from Ada and Bob to yourself', { exact: false }),
  ).toBeTruthy()
})

function part(topic: number, delegate: string, share = 10_000, position = 0): Part {
  return { topic, delegate, share, position }
}

async function headline(name: string) {
  await renderScreen(
    <DelegationHost>
      <MyDelegation account={you} />
    </DelegationHost>,
  )
  return screen.findByRole('heading', { name }, { timeout: 5_000 })
}
