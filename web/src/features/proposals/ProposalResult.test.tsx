import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import type { ProposalDetails } from './ProposalPage.tsx'
import { ProposalResult } from './ProposalResult.tsx'
import { ProposalRow } from './ProposalRow.tsx'

const now = Math.floor(Date.now() / 1000)
/** One of four abstains: For is 60 % of all cast, and 75 % of For and Against. */
const proposal = {
  ...exampleProposal(now),
  forVotes: '60',
  againstVotes: '20',
  abstainVotes: '20',
  forCount: 2,
  againstCount: 1,
  abstainCount: 0,
  splitCount: 2,
  ballotCount: 5,
}
const { server } = answerGraphql({
  DaoFacts: () => ({ dao: { tokenSymbol: 'EX', tokenDecimals: 0, clock: 'timestamp' } }),
})

beforeAll(() => {
  server.listen()
  server.use(answerChain({}, now).handler)
})
afterAll(() => server.close())

const showPage = (overrides: Partial<typeof proposal> = {}) =>
  renderScreen(<ProposalResult proposal={{ ...proposal, ...overrides } as ProposalDetails} />)

test('default: list and page tell the same share, and of what', async () => {
  await renderScreen(<ProposalRow proposal={proposal} />)
  expect(screen.getByText('60.0 % of all cast For')).toBeTruthy()
  await showPage()
  expect(screen.getByText(/60\.0 %$/).textContent).toContain('60')
  expect(screen.getByText(/Shares are of all voting power cast, abstentions included/)).toBeTruthy()
})

test('behavior: split ballots are named, so that the counts add up', async () => {
  await showPage()
  expect(screen.getByText(/^And 2 split ballots/)).toBeTruthy()
})

test('behavior: without split ballots none are named', async () => {
  await showPage({ splitCount: 0 })
  expect(screen.queryByText(/split ballot/)).toBeNull()
})

test('behavior: the approval says that it leaves abstentions out', async () => {
  await showPage({ approvalThreshold: 6000 })
  expect(screen.getByText(/^75\.0 % of For and Against is For, more than the 60/)).toBeTruthy()
})
