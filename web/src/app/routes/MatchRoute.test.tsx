import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import type { RenderDelegate } from '../../features/matching/FindDelegateScreen.tsx'
import { MatchRoute } from './MatchRoute.tsx'

let topic: string | null = null

/** One match, found on `topic`: how it is found is tested with the screen itself. */
vi.mock('../../features/matching/FindDelegateScreen.tsx', () => ({
  FindDelegateScreen: ({ renderDelegate }: { renderDelegate: RenderDelegate }) =>
    renderDelegate({ address: '0x00000000000000000000000000000000000000d1', name: 'Ada', topic }),
}))

const noItems = { items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }
let capabilities = 'split topics terms'
const { server } = answerGraphql({
  AccountNames: () => ({ accounts: noItems }),
  DaoFacts: () => ({ dao: { capabilities, tokenSymbol: 'EX', tokenDecimals: 0 } }),
  GovernorTopics: () => ({ topics: { items: [{ number: 2, name: 'Savings' }] } }),
  DelegatesPage: () => ({ accounts: noItems }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => {
  server.resetHandlers()
  capabilities = 'split topics terms'
})

test('default', async () => {
  topic = null
  await delegate()
  expect(screen.getByRole('radio', { name: 'Everything' })).toHaveProperty('checked', true)
}, 30_000)

test('behavior: a match on one topic is offered that topic', async () => {
  topic = 'treasury'
  await delegate()
  expect(screen.getByRole('radio', { name: 'Some topics' })).toHaveProperty('checked', true)
  expect(screen.getByRole('checkbox', { name: 'Treasury' })).toHaveProperty('checked', true)
}, 30_000)

test('behavior: a token that knows no topics is still delegated whole', async () => {
  capabilities = ''
  topic = 'treasury'
  await delegate()
  expect(screen.queryByRole('radio')).toBeNull()
  await screen.findByText('What moves', {}, { timeout: 10_000 })
}, 30_000)

async function delegate() {
  const parts = { topicsOf: [], delegationOf: [[], 0], delegates: `0x${'0'.repeat(40)}` }
  server.use(answerChain({ ...parts, balanceOf: 20n, getVotes: 5n }).handler)
  const numbered = exampleDaoConfig.topics.map((one, index) => ({ ...one, number: index + 1 }))
  await renderScreen(
    <Connected>
      <MatchRoute />
    </Connected>,
    { ...exampleDaoConfig, topics: numbered },
  )
  await screen.findByRole('button', { name: 'Delegate' })
  // The topics are read before anybody is found.
  await new Promise((resolve) => setTimeout(resolve, 500))
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await screen.findByText('Your tokens', {}, { timeout: 10_000 })
}
