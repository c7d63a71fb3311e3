import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { homeWords } from '../../words/proposals.ts'
import { NextBallot } from './NextBallot.tsx'

const now = 1_700_000_000
const here = exampleProposal(now)
const other = { ...here, proposalId: '8', title: 'Three buoys' }
/** The proposals on which the account has voted. */
let voted: readonly bigint[] = []

const none = { items: [] }
const { server } = answerGraphql({
  DaoFacts: () => ({ dao: { capabilities: '', tokenSymbol: 'EX', tokenDecimals: 0 } }),
  HomeProposals: () => ({
    active: { items: [here, other], totalCount: 2 },
    next: none,
    toExecute: none,
    lately: none,
  }),
})

beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function show(proposal = here) {
  const hasVoted = (proposalId: bigint) => voted.includes(proposalId)
  server.use(answerChain({ getPastVotes: 5n, hasVoted }, now).handler)
  await renderScreen(
    <Connected>
      <NextBallot proposal={proposal} />
      <p>shown</p>
    </Connected>,
  )
}

test('behavior: after a ballot the next vote that waits is one click away', async () => {
  voted = [7n]
  await show()
  const link = await screen.findByRole('link', { name: /Three buoys/ }, { timeout: 10_000 })
  expect(link.getAttribute('href')).toBe('/proposals/8')
  expect(link.textContent).toContain(homeWords.waitsNext(1))
})

test('behavior: a vote that is over leads nowhere, also before the index knows that it is', async () => {
  voted = [7n]
  await show({ ...here, voteEnd: `${now - 1}` })
  await screen.findByText('shown', {}, { timeout: 10_000 })
  expect(screen.queryByRole('link')).toBeNull()
})

test('behavior: nothing leads away from a vote that itself waits', async () => {
  voted = []
  await show()
  await screen.findByText('shown', {}, { timeout: 10_000 })
  expect(screen.queryByRole('link')).toBeNull()
})
