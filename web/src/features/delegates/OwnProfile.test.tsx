import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { DelegateProfileScreen } from './DelegateProfileScreen.tsx'

const now = 1_700_000_000
const noItems = { items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }
const account = {
  balance: '0',
  votingPower: '200',
  delegate: null,
  delegatorCount: 0,
  ballotCount: 0,
  lastBallotAt: null,
  couldVoteFrom: '200',
  name: 'Ada',
}
const power = { after: '1234567', timestamp: `${now - 1000}`, block: '1', logIndex: 0 }
const paid = { proposalId: '5', number: 5, title: 'Pay', payload: { payees: [bob.toLowerCase()] } }
/** Everything that a profile says of its account. */
let recent: unknown[] = []
const { server, asked } = answerGraphql({
  DelegateProfile: () => ({
    accounts: { items: [account] },
    profiles: { items: [] },
    topicPowers: { items: [] },
    stances: {
      items: [
        { question: 'paint-it', choice: 'for', declaredAt: '1', transaction: '0x1' },
        { question: 'sell-it', choice: 'for', declaredAt: '1', transaction: '0x1' },
      ],
    },
  }),
  SubjectBallots: () => ({
    ballots: {
      items: [
        {
          proposalId: '77',
          choice: 'against',
          castAt: `${now}`,
          proposal: { number: 7, title: 'Paint it', topic: null },
        },
      ],
    },
  }),
  SnapshotsPage: () => ({ proposals: noItems }),
  RecentProposals: () => ({ proposals: { ...noItems, items: recent } }),
  BallotsOnProposals: () => ({ ballots: noItems }),
  BallotsOf: () => ({ ballots: noItems }),
  DelegatorsOf: () => ({ delegations: noItems }),
  PaymentsPage: () => ({ proposals: { ...noItems, items: [paid] } }),
  PayeeBallotsPage: () => ({
    ballots: { ...noItems, items: [{ proposalId: '5', voter: bob.toLowerCase() }] },
  }),
  PowerHistoryPage: () => ({ powerEvents: { ...noItems, items: [power] } }),
  DaoFacts: () => ({
    dao: { tokenSymbol: 'EX', tokenDecimals: 0, delegatedVotes: '1000', proposalCount: 5 },
  }),
})

beforeAll(() => server.listen())
afterEach(() => {
  recent = []
  server.resetHandlers()
})
afterAll(() => server.close())

const questions = [{ id: 'paint-it', text: 'It should be blue.', proposal: '77' }]

async function show(address: string) {
  server.use(answerChain({}, now).handler)
  await renderScreen(
    <Connected>
      <DelegateProfileScreen address={address} renderDelegate={() => null} />
    </Connected>,
    { ...exampleDaoConfig, questionnaire: { version: 1, questions } },
  )
  await screen.findByText(/20.0 % of all voting power\./)
}

const aboutOthers = /\b(they|them|their|this delegate|(this|the) account)\b/i
const shownText = () => document.body.textContent ?? ''

test('default', async () => {
  await show(bob)
  expect(await screen.findByText(/^You voted For a payment to your own/)).toBeTruthy()
  expect(await screen.findByText('You have not voted yet.')).toBeTruthy()
  expect(await screen.findByText('Your own ballot says the opposite.')).toBeTruthy()
  expect(shownText()).not.toMatch(aboutOthers)
  await userEvent.click(screen.getByRole('tab', { name: 'Who delegates to you' }))
  expect(await screen.findByText('Nobody else delegates to you.')).toBeTruthy()
  expect(shownText()).not.toMatch(aboutOthers)
})

test('behavior: the profile of somebody else is not taken for one’s own', async () => {
  await show(alice)
  expect(await screen.findByText('They have not voted yet.')).toBeTruthy()
  expect(screen.queryByText(/\byou have not voted/i)).toBeNull()
})

test('behavior: its address and its link are copied, and whoever listens is told', async () => {
  const user = userEvent.setup()
  await show(bob)
  await user.click(screen.getByRole('button', { name: `Copy address ${bob}` }))
  expect(await navigator.clipboard.readText()).toBe(bob)
  expect(await screen.findByText('Copied', { selector: '[role="status"]' })).toBeTruthy()
  screen.getByRole('button', { name: 'Copy the link' }).focus()
  await user.keyboard('{Enter}')
  expect(await navigator.clipboard.readText()).toBe(
    `${location.origin}/delegates/${bob.toLowerCase()}`,
  )
  expect(await screen.findByRole('button', { name: 'Copied' })).toBe(document.activeElement)
})

test('error: a browser that forbids copying is told of, with what to do', async () => {
  const user = userEvent.setup()
  await show(bob)
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await screen.findByText(/^The browser did not allow it: /)).toBeTruthy()
})

test('behavior: the table of power over time rounds nothing', async () => {
  await show(bob)
  await userEvent.click(await screen.findByText('Show as a table'))
  expect(screen.getByRole('cell', { name: '1,234,567' })).toBeTruthy()
})

test('behavior: whoever could vote on nothing so far has no marks to read', async () => {
  recent = ['6', '5'].map((proposalId) => ({
    proposalId,
    number: Number(proposalId),
    title: 'Before',
    state: 'executed',
    voteStart: '100',
  }))
  await show(bob)
  await screen.findByText('You have not voted yet.')
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('RecentProposals'))
  const marks = screen.findByText(/^The last 2 proposals/, {}, { timeout: 700 })
  await expect(marks).rejects.toThrow()
})
