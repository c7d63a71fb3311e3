import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { renderScreen, rpcUrl } from '../../../test/renderScreen.tsx'
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
}))

const answers: Record<string, () => unknown> = {
  DelegatesPage: () => ({
    accounts: { items: people, pageInfo: { hasNextPage: false, endCursor: null } },
  }),
  DaoFacts: () => ({ dao: { tokenSymbol: 'EX', tokenDecimals: 0, proposalCount: 30 } }),
  Statements: () => ({
    profiles: { items: people.map(({ address }) => ({ address, statement: 'Open **books**.' })) },
  }),
}
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

test('behavior: pages hold everyone once', async () => {
  const { unmount } = await show()
  const first = (await screen.findAllByRole('article')).map(nameIn)
  await userEvent.click(screen.getByRole('button', { name: /Next/ }))
  const second = screen.getAllByRole('article').map(nameIn)
  expect(new Set([...first, ...second]).size).toBe(30)
  unmount()
})

async function shownNames() {
  const { unmount } = await show()
  const names = (await screen.findAllByRole('article')).map(nameIn)
  unmount()
  return names
}

const nameIn = (card: HTMLElement) => card.querySelector('h2')?.textContent

function show() {
  Element.prototype.scrollIntoView = () => {}
  return renderScreen(<ScreenWithAddress />)
}

function ScreenWithAddress() {
  const [search, setSearch] = useState<DelegatesSearch>({})
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
