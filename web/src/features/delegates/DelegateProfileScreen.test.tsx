import type { DaoConfig } from '@mandate/governance/dao'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { AskAgain, askAgain } from '../../../test/AskAgain.tsx'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { profileWords } from '../../words/profile.ts'
import { DelegateProfileScreen } from './DelegateProfileScreen.tsx'

const address = '0x00000000000000000000000000000000000000d1'
const noItems = { items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

const profileOf = (name: string, statement: string) => () => ({
  accounts: {
    items: [
      {
        balance: '0',
        votingPower: '200',
        delegate: null,
        delegatorCount: 3,
        ballotCount: 4,
        lastBallotAt: null,
        couldVoteFrom: '200',
        name,
      },
    ],
  },
  profiles: {
    items: [{ name, statement, updatedAt: '1700000000', block: '1', transaction: '0x' }],
  },
  topicPowers: { items: [] },
  stances: {
    items: [
      { question: 'ship-upgrades-faster', choice: 'for', declaredAt: '1', transaction: '0x1' },
      { question: 'paint-it', choice: 'for', declaredAt: '1', transaction: '0x2' },
    ],
  },
})

const ballot = {
  proposalId: '77',
  choice: 'against',
  weight: '200',
  reason: '<b>Too</b> early.',
  castAt: '1700000000',
  transaction: '0x',
  proposal: { number: 7, title: 'Paint it <i>blue</i>', topic: null },
}

/** Newest first: one is open, two were put to the vote before the delegate could vote, one is missed. */
const recent = [7, 6, 5, 4, 3, 2, 1, 0].map((number) => ({
  proposalId: `${number}`,
  number,
  title: `Number ${number}`,
  state: number === 7 ? 'active' : 'executed',
  voteStart: String(number * 100),
}))

const answers: Parameters<typeof answerGraphql>[0] = {
  DelegateProfile: profileOf('Ada', 'Open **books**.'),
  SubjectBallots: () => ({ ballots: { items: [ballot] } }),
  SnapshotsPage: () => ({
    proposals: { ...noItems, items: recent.map(({ voteStart }) => ({ voteStart })) },
  }),
  RecentProposals: () => ({ proposals: { items: recent } }),
  BallotsOnProposals: () => ({
    ballots: {
      items: ['6', '5', '4', '3'].map((proposalId) => ({ proposalId, choice: 'for' })),
    },
  }),
  BallotsOf: () => ({ ballots: { ...noItems, items: [ballot], totalCount: 1 } }),
  PaymentsPage: () => ({
    proposals: {
      ...noItems,
      items: [
        { proposalId: '5', number: 5, title: 'Number 5', payload: { payees: [address] } },
        { proposalId: '4', number: 4, title: 'Number 4', payload: { payees: [address] } },
      ],
    },
  }),
  PayeeBallotsPage: () => ({
    ballots: { ...noItems, items: [{ proposalId: '5', voter: address }] },
  }),
  DelegatorsOf: () => ({
    delegations: {
      ...noItems,
      totalCount: 1,
      items: [
        {
          delegator: '0x00000000000000000000000000000000000000d2',
          topic: 0,
          share: 10_000,
          endsAt: null,
          since: '1700000000',
          delegatorAccount: { name: 'Bea', balance: '7' },
        },
      ],
    },
  }),
  PowerHistoryPage: () => ({ powerEvents: noItems }),
  DaoFacts: () => ({
    dao: { tokenSymbol: 'EX', tokenDecimals: 0, delegatedVotes: '1000', proposalCount: 5 },
  }),
}
const { server } = answerGraphql(answers)

beforeAll(() => server.listen())
afterAll(() => server.close())

test('default', async () => {
  await show()
  expect(await screen.findByRole('heading', { level: 1, name: 'Ada' })).toBeTruthy()
  expect((await screen.findByText('books')).tagName).toBe('STRONG')
  expect(document.title).toBe('Ada · Example')
  expect(screen.getByText('Ship upgrades faster')).toBeTruthy()
})

test('behavior: whoever has a record is not doubted', async () => {
  await show()
  await screen.findByRole('heading', { level: 1, name: 'Ada' })
  expect(screen.queryByText(/Nothing is known/)).toBeNull()
})

test('behavior: the figure and the strip count the same proposals', async () => {
  await show()
  expect(await screen.findByText('4 of 6 proposals')).toBeTruthy()
  expect(await screen.findByText('Voted on 4 of 6. 1 of the others is still open.')).toBeTruthy()
  expect(screen.getByRole('link', { name: '7. Number 7: has not voted yet' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '2. Number 2: did not vote' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '1. Number 1: could not vote yet' })).toBeTruthy()
})

test('behavior: where nobody can publish a statement, none is missed', async () => {
  const { registry: _, ...contracts } = exampleDaoConfig.contracts
  await show({ ...exampleDaoConfig, contracts })
  await screen.findByRole('heading', { level: 1, name: 'Ada' })
  expect(screen.queryByText('In their own words')).toBeNull()
})

test('behavior: a vote For a payment to oneself is told, with its proposal', async () => {
  await show()
  const note = await screen.findByText('Voted For a payment to their own address:')
  const links = [...(note.closest('div')?.querySelectorAll('a') ?? [])]
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/proposals/5'])
})

test('behavior: a ballot that belies a stance is flagged, with the proposal beside it', async () => {
  const questions = [{ id: 'paint-it', text: 'It should be blue.', proposal: '77' }]
  await show({ ...exampleDaoConfig, questionnaire: { version: 1, questions } })
  const row = (await screen.findByText('It should be blue.')).closest('li')
  await waitFor(() => expect(row?.textContent).toContain('Their own ballot says the opposite.'))
  expect(row?.textContent).toContain('In favour')
  expect(row?.id).toBe('stance-paint-it')
  expect(row?.querySelector('a')?.getAttribute('href')).toBe('/proposals/77')
  expect(screen.getByText('One declaration is contradicted by their own ballot.')).toBeTruthy()
})

test('behavior: a ballot stands with its reason, as text, and leads to its proposal', async () => {
  await show()
  const link = await screen.findByRole('link', { name: /Paint it <i>blue<\/i>/ })
  expect(link.getAttribute('href')).toBe('/proposals/77')
  expect(screen.getByText('<b>Too</b> early.')).toBeTruthy()
})

test('behavior: when all was declared at once is said once, and apart where it was not', async () => {
  const before = { ...answers }
  onTestFinished(() => void Object.assign(answers, before))
  const { unmount } = await show()
  await screen.findByText('Ship upgrades faster')
  expect(screen.getAllByText(/Declared/)).toHaveLength(2)
  unmount()
  const profile = profileOf('Ada', 'Open **books**.')()
  const items = profile.stances.items.map((stance) => ({ ...stance, transaction: '0x1' }))
  answers.DelegateProfile = () => ({ ...profile, stances: { items } })
  await show()
  await screen.findByText('Ship upgrades faster')
  expect(screen.getAllByText(/Declared/)).toHaveLength(1)
})

test('behavior: a fifth of all voting power is warned of', async () => {
  await show()
  expect(await screen.findByText(/already hold 20.0 % of all voting power/)).toBeTruthy()
})

test('error: an index that does not answer again leaves the profile and its lists where they are', async () => {
  const before = { ...answers }
  onTestFinished(() => void Object.assign(answers, before))
  await renderScreen(
    <>
      <DelegateProfileScreen address={address} renderDelegate={() => null} />
      <AskAgain />
    </>,
  )
  await screen.findByRole('link', { name: /Paint it/ })
  for (const name of ['BallotsOf', 'DelegateProfile']) {
    delete answers[name]
    await askAgain()
    expect(screen.getByRole('link', { name: /Paint it/ })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  }
  await userEvent.click(screen.getByRole('tab', { name: profileWords.them.delegators }))
  expect(await screen.findByRole('link', { name: 'Bea' })).toBeTruthy()
  delete answers.DelegatorsOf
  await askAgain()
  expect(screen.getByRole('link', { name: 'Bea' })).toBeTruthy()
})

test('error: marks that cannot be loaded are said to be missing, and asked for again', async () => {
  const before = { ...answers }
  onTestFinished(() => void Object.assign(answers, before))
  delete answers.BallotsOnProposals
  await show()
  await screen.findByRole('alert')
  Object.assign(answers, before)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: '6. Number 6: For' })).toBeTruthy()
})

test('error: a power history that cannot be loaded is said to be missing', async () => {
  const before = { ...answers }
  onTestFinished(() => void Object.assign(answers, before))
  delete answers.PowerHistoryPage
  await show()
  expect(await screen.findByRole('alert')).toBeTruthy()
})

test('behavior: the marks stay as they were until the ballots on a new proposal are known', async () => {
  const before = { ...answers }
  onTestFinished(() => void Object.assign(answers, before))
  await renderScreen(
    <>
      <DelegateProfileScreen address={address} renderDelegate={() => null} />
      <AskAgain />
    </>,
  )
  await screen.findByRole('link', { name: '6. Number 6: For' })
  const next = { ...recent[0], proposalId: '8', number: 8, title: 'Number 8', voteStart: '800' }
  answers.RecentProposals = () => ({ proposals: { items: [next, ...recent] } })
  delete answers.BallotsOnProposals
  await askAgain()
  expect(screen.getByRole('link', { name: '6. Number 6: For' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /Number 8/ })).toBeNull()
})

test('error: a further page of ballots that does not come is said below those that are there', async () => {
  const before = { ...answers }
  onTestFinished(() => void Object.assign(answers, before))
  const pageInfo = { hasNextPage: true, endCursor: 'next' }
  answers.BallotsOf = (variables) =>
    variables.after === null ? { ballots: { items: [ballot], totalCount: 2, pageInfo } } : undefined
  await show()
  await userEvent.click(await screen.findByRole('button', { name: delegatesWords.profile.more }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByRole('link', { name: /Paint it/ })).toBeTruthy()
  answers.BallotsOf = () => ({
    ballots: {
      ...noItems,
      totalCount: 2,
      items: [{ ...ballot, proposalId: '78', reason: 'Later.' }],
    },
  })
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Later.')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('behavior: nothing in a statement is executed, loaded or framed', async () => {
  answers.DelegateProfile = profileOf(
    'Ada<script>alert(1)</script>',
    [
      '# Hello',
      '<script>globalThis.isHacked = true</script>',
      '<img src="https://evil.test/a.png" onerror="globalThis.isHacked = true">',
      '![spy](https://evil.test/b.png)',
      '[click](javascript:alert(1))',
      '<iframe src="https://evil.test"></iframe>',
    ].join('\n\n'),
  )
  await show()
  await screen.findByRole('heading', { name: 'Hello' })
  for (const tag of ['script', 'img', 'iframe']) {
    await waitFor(() => expect(document.querySelector(`main ${tag}, div ${tag}`)).toBeNull())
  }
  expect(document.querySelector('a[href^="javascript:"]')).toBeNull()
  expect(globalThis).not.toHaveProperty('isHacked')
})

const button = <button type="button">Delegate</button>
const unknown = () => ({
  accounts: { items: [] },
  profiles: { items: [] },
  topicPowers: { items: [] },
  stances: { items: [] },
})

test('behavior: of an account without a record it is said that nothing is known', async () => {
  answers.DelegateProfile = unknown
  await renderScreen(<DelegateProfileScreen address={address} renderDelegate={() => button} />)
  expect(await screen.findByText(/^Nothing is known of this account here/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Delegate' })).toBeTruthy()
})

test('error: nobody can delegate to the zero address', async () => {
  answers.DelegateProfile = unknown
  const zero = `0x${'0'.repeat(40)}`
  await renderScreen(<DelegateProfileScreen address={zero} renderDelegate={() => button} />)
  expect(await screen.findByText('This is the zero address')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Delegate' })).toBeNull()
  expect(screen.getByRole('link', { name: 'My delegation' })).toBeTruthy()
})

test('error: something that is no address is said, not asked for', async () => {
  await renderScreen(<DelegateProfileScreen address="not-an-address" renderDelegate={() => null} />)
  expect(screen.getByText('This is not the address of an account.')).toBeTruthy()
})

function show(dao?: DaoConfig) {
  return renderScreen(<DelegateProfileScreen address={address} renderDelegate={() => null} />, dao)
}
