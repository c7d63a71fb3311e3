import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alice, answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { overrideWords } from '../../words/voting.ts'
import { HomeRoute } from './HomeRoute.tsx'

const now = Math.floor(Date.now() / 1000)
const open = { totalCount: 1, items: [exampleProposal(now)] }
const none = { items: [] }

const { server, asked } = answerGraphql({
  DaoFacts: () => ({
    dao: {
      capabilities: 'split topics terms override',
      tokenSymbol: 'EX',
      tokenDecimals: 0,
      proposalCount: 1,
      ballotCount: 0,
      holderCount: 1,
      delegatedVotes: '20',
      totalSupply: '20',
    },
  }),
  HomeProposals: () => ({ active: open, next: none, toExecute: none, lately: none }),
  OpenProposals: () => ({ proposals: open }),
  DelegateBallots: () => ({ ballots: none }),
  AccountNames: () => ({ accounts: none }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())

test('behavior: what delegates do in the open votes is told without asking for those votes again', async () => {
  server.use(answerChain({ getPastDelegates: [[alice], [20n]] }, now).handler)
  await renderScreen(
    <Connected>
      <HomeRoute />
    </Connected>,
  )
  await screen.findByRole('heading', { name: overrideWords.openTitle }, { timeout: 10_000 })
  const names = asked.map(({ name }) => name)
  expect(names).toContain('HomeProposals')
  expect(names).not.toContain('OpenProposals')
})
