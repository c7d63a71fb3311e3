import type { DaoConfig } from '@mandate/governance/dao'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { exampleDaoConfig, renderScreen, rpcUrl } from '../../../test/renderScreen.tsx'
import { commonWords } from '../../words/common.ts'
import { DelegatesScreen } from './DelegatesScreen.tsx'
import type { DelegatesSearch } from './delegatesSearch.ts'

const noon = Date.UTC(2026, 2, 9, 12) / 1000

const people = Array.from({ length: 30 }, (_, index) => ({
  address: `0x${(index + 1).toString(16).padStart(40, '0')}`,
  name: `Person ${index + 1}`,
  hasStatement: true,
  balance: '0',
  votingPower: String(10 ** (index % 9)),
  delegate: null,
  delegatorCount: index,
  ballotCount: 30 - index,
  lastBallotAt: String(noon - 60),
  couldVoteFrom: '100',
}))

const answers: Record<string, () => unknown> = {
  DelegatesPage: () => ({
    accounts: { items: people, pageInfo: { hasNextPage: false, endCursor: null } },
  }),
  // Ten proposals of forty-five are not put to the vote yet, or were canceled before they were.
  DaoFacts: () => ({ dao: { tokenSymbol: 'EX', tokenDecimals: 0, proposalCount: 45 } }),
  SnapshotsPage: () => ({
    proposals: {
      items: Array.from({ length: 35 }, (_, index) => ({ voteStart: String(95 + index) })),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }),
  Statements: () => ({
    profiles: { items: people.map(({ address }) => ({ address, statement: 'Open **books**.' })) },
  }),
}
/** Persons 1 to 4 vote on four of the last eight proposals about grants; 5 and 6 on three; 6 holds more there. */
Object.assign(answers, {
  TopicProposals: () => ({
    proposals: {
      items: Array.from({ length: 8 }, (_, id) => ({ proposalId: `${id}`, ballotCount: 6 })),
    },
  }),
  FinishedBallotsPage: () => ({
    ballots: {
      items: people.slice(0, 6).flatMap(({ address: voter }, index) =>
        Array.from({ length: index < 4 ? 4 : 3 }, (_, id) => ({
          proposalId: `${id}`,
          voter,
          choice: 'for',
        })),
      ),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }),
  TopicPowersPage: () => ({
    topicPowers: {
      items: [
        { account: people[5]?.address, difference: '250000' },
        { account: people[6]?.address, difference: '-1000000' },
      ],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }),
})
const { server } = answerGraphql(answers)

beforeAll(() => server.listen())
afterAll(() => server.close())
afterEach(() => server.resetHandlers())
beforeEach(() => chainIsAt(noon))

test('default', async () => {
  await show()
  expect(await screen.findByText(/30 delegates.*Today’s seed: 2026-03-09/)).toBeTruthy()
  expect(screen.getAllByRole('article')).toHaveLength(24)
  expect((await screen.findAllByText('Open books.')).length).toBe(24)
})

test('behavior: participation is of what was put to the vote since the delegate could vote', async () => {
  await show()
  await userEvent.type(await screen.findByRole('searchbox'), 'Person 10')
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  expect(await screen.findByText('21 of 30 proposals')).toBeTruthy()
})

test('behavior: the whole day shows one order, the next day another', async () => {
  const morning = await shownNames()
  chainIsAt(noon + 11 * 3600)
  expect(await shownNames()).toEqual(morning)
  chainIsAt(noon + 13 * 3600)
  expect(await shownNames()).not.toEqual(morning)
})

test('behavior: no order is by voting power', async () => {
  await show()
  const order = await screen.findByLabelText('Order')
  expect(order.textContent).not.toMatch(/power/i)
})

test('behavior: a search that finds nobody says so and can be cleared', async () => {
  await show()
  await screen.findAllByRole('article')
  await userEvent.type(screen.getByRole('searchbox'), 'nobody like this')
  expect(await screen.findByText('No delegate fits.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }))
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(24))
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
})

test('behavior: a topic narrows the list to who holds power or votes there, and says which', async () => {
  await show()
  await userEvent.selectOptions(await screen.findByLabelText('Topic'), 'Grants')
  expect(
    await screen.findByText(
      /^5 of 30.*On Grants: who holds more voting power there than by default, or voted on at least 4 of its last 8 proposals\..*Today’s seed/,
    ),
  ).toBeTruthy()
  const cards = screen.getAllByRole('article')
  expect(cards.map(nameIn).toSorted()).toEqual([1, 2, 3, 4, 6].map((index) => `Person ${index}`))
  const chosen = cards.find((card) => nameIn(card) === 'Person 6')
  expect(chosen?.textContent).toContain('Votes on Grants3 of the last 8')
  expect(chosen?.textContent).toContain('Power on Grants350k EX')
})

test('behavior: a topic that only texts name goes by ballots, and tells no power on it', async () => {
  await show({ topic: 'treasury' })
  expect(
    await screen.findByText(/On Treasury: who voted on at least 4 of its last 8 proposals\./),
  ).toBeTruthy()
  expect(screen.getAllByRole('article').map(nameIn)).toHaveLength(4)
  expect(screen.queryByText('Power on Treasury')).toBeNull()
})

test('behavior: a topic of another DAO in the address narrows nothing', async () => {
  await show({ topic: 'elsewhere' })
  expect(await screen.findByText(/^30 delegates/)).toBeTruthy()
})

test('error: an index that is down is said, and where the chain is read instead', async () => {
  server.use(http.post('*/graphql', () => new HttpResponse(null, { status: 503 })))
  await show()
  expect(await screen.findByText(commonWords.errorTitle)).toBeTruthy()
  const { delegation } = commonWords.stillWorks
  expect(screen.getByRole('link', { name: delegation }).getAttribute('href')).toBe('/delegation')
})

test('behavior: pages hold everyone once', async () => {
  const { unmount } = await show()
  const first = (await screen.findAllByRole('article')).map(nameIn)
  await userEvent.click(screen.getByRole('button', { name: /Next/ }))
  const second = screen.getAllByRole('article').map(nameIn)
  expect(new Set([...first, ...second]).size).toBe(30)
  unmount()
})

test('behavior: where nobody can publish a statement, none is missed and none is asked for', async () => {
  const { registry: _, ...contracts } = dao.contracts
  await show({}, { ...dao, contracts })
  await screen.findAllByRole('article')
  expect(screen.queryByText('No statement yet.')).toBeNull()
  expect(screen.queryByRole('checkbox', { name: 'Has a statement' })).toBeNull()
  expect(screen.getByRole('checkbox', { name: 'Voted lately' })).toBeTruthy()
})

async function shownNames() {
  const { unmount } = await show()
  const names = (await screen.findAllByRole('article')).map(nameIn)
  unmount()
  return names
}

const nameIn = (card: HTMLElement) => card.querySelector('h2')?.textContent

/** The governor knows grants; treasury is a label of texts alone. */
const dao: DaoConfig = {
  ...exampleDaoConfig,
  topics: exampleDaoConfig.topics.map((topic) =>
    topic.id === 'grants' ? { ...topic, number: 1 } : topic,
  ),
}

function show(search: DelegatesSearch = {}, shown: DaoConfig = dao) {
  Element.prototype.scrollIntoView = () => {}
  return renderScreen(<ScreenWithAddress start={search} />, shown)
}

function ScreenWithAddress({ start }: { start: DelegatesSearch }) {
  const [search, setSearch] = useState(start)
  return <DelegatesScreen search={search} onSearch={setSearch} renderDelegate={() => null} />
}

/** A chain whose newest block is from `timestamp`. */
function chainIsAt(timestamp: number) {
  server.use(
    http.post(`${rpcUrl}/`, async ({ request }) => {
      const { id } = (await request.json()) as { id: number }
      const block = { number: '0x1', timestamp: `0x${timestamp.toString(16)}`, transactions: [] }
      return HttpResponse.json({ jsonrpc: '2.0', id, result: block })
    }),
  )
}
