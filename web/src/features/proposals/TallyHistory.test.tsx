import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { formatDateTime } from '../../lib/formatTime.ts'
import type { ProposalDetails } from './ProposalPage.tsx'
import { TallyHistory } from './TallyHistory.tsx'

const now = Math.floor(Date.now() / 1000)
const whole = (choice: 'for' | 'against' | 'abstain') => ({
  forShare: 0,
  againstShare: 0,
  abstainShare: 0,
  [`${choice}Share`]: 10_000,
})
/** Heaviest first, as the index tells them. */
const ballots = [
  { castAt: `${now - 10}`, weight: '60', ...whole('for') },
  { castAt: `${now - 90}`, weight: '20', ...whole('against') },
  { castAt: `${now - 50}`, weight: '5', ...whole('abstain') },
]
const proposal = {
  ...exampleProposal(now),
  quorum: '65',
  forVotes: '60',
  againstVotes: '20',
  abstainVotes: '5',
  ballotCount: 3,
}
const answers: Record<string, () => unknown> = {
  DaoFacts: () => ({ dao: { tokenSymbol: 'EX', tokenDecimals: 0, clock: 'timestamp' } }),
}
const { server, asked } = answerGraphql(answers)

beforeAll(() => {
  server.listen()
  server.use(answerChain({}, now).handler)
})
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
  answers.BallotWeights = () => ({ ballots: { items: ballots } })
})

const show = (overrides: Partial<typeof proposal> = {}) =>
  renderScreen(<TallyHistory proposal={{ ...proposal, ...overrides } as ProposalDetails} />)

test('default', async () => {
  await show()
  const picture = await screen.findByRole('img', { name: /For 60 EX, Against 20 EX, Abstain 5 EX/ })
  // The quorum, and the three sides: no line reaches the right edge while the vote is open.
  const paths = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d'))
  expect(paths).toHaveLength(4)
  expect(paths[0]).toMatch(/^M4 \S+ H316$/)
  for (const side of paths.slice(1)) expect(side).not.toMatch(/H316$/)
  expect(
    screen.getByText(
      `For and Abstain together reached the quorum of 65 EX on ${formatDateTime(now - 10)}.`,
    ),
  ).toBeTruthy()
  await userEvent.click(screen.getByText('Show as a table'))
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'From',
    'For (EX)',
    'Against (EX)',
    'Abstain (EX)',
  ])
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  ).toEqual([[], ['0', '0', '0'], ['0', '20', '0'], ['0', '20', '5'], ['60', '20', '5']])
})

test('behavior: a quorum out of reach is said, and none is not drawn', async () => {
  const { unmount } = await show({ quorum: '66' })
  expect(await screen.findByText(/have not reached the quorum of 66 EX/)).toBeTruthy()
  unmount()
  await show({ quorum: '0' })
  expect((await screen.findByRole('img')).querySelectorAll('path')).toHaveLength(3)
  expect(screen.queryByText(/quorum/i)).toBeNull()
})

test('behavior: of more ballots than a page holds it is said how many are drawn', async () => {
  await show({ ballotCount: 4_000, forVotes: '75' })
  expect(
    await screen.findByText(
      'Drawn from the 3 largest ballots, which hold 85.0 % of the power cast.',
    ),
  ).toBeTruthy()
  expect(await screen.findByText(/reached the quorum of 65 EX no later than/)).toBeTruthy()
  expect(asked.filter(({ name }) => name === 'BallotWeights')).toHaveLength(1)
})

test('behavior: without ballots there is nothing to draw, and nothing is asked', async () => {
  await show({ ballotCount: 0 })
  expect(screen.queryByRole('heading', { name: 'How it grew' })).toBeNull()
  expect(asked.map(({ name }) => name)).not.toContain('BallotWeights')
})

test('error: an index that is down is said', async () => {
  delete answers.BallotWeights
  await show()
  expect(await screen.findByRole('alert')).toBeTruthy()
})
