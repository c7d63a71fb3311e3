import { zeroAddress } from '@mandate/governance/actions'
import { epochSeconds } from '@mandate/governance/terms'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { DelegateDialog } from './DelegateDialog.tsx'

const now = 1_700_000_000
const reverted = { revert: '0x' } as const
/** As an ERC20Votes token and a Governor of OpenZeppelin answer. */
const openZeppelin = {
  topicsOf: reverted,
  hasVotedOverride: reverted,
  proposalTypeOf: reverted,
  COUNTING_MODE: 'support=bravo&quorum=for,abstain',
  balanceOf: 20n,
  delegates: zeroAddress,
  getVotes: 5n,
}
const inParts = {
  ...openZeppelin,
  topicsOf: [],
  delegationOf: [[], 0],
  getVotesForTopic: 5n,
}

const noItems = { items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }
const { server } = answerGraphql({
  AccountNames: () => ({ accounts: noItems }),
  DaoFacts: () => ({ dao: null }),
  GovernorTopics: () => ({ topics: { items: [{ number: 1, name: 'Grants' }] } }),
  DelegatesPage: () => ({ accounts: noItems }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => server.resetHandlers())

const target = { address: alice, name: 'Alice' }

async function show(calls: Record<string, unknown>) {
  const chain = answerChain(calls, now)
  server.use(chain.handler)
  await renderScreen(
    <Connected>
      <DelegateDialog request={{ target }} onClose={() => {}} />
    </Connected>,
  )
  await screen.findByText('What moves', {}, { timeout: 10_000 })
  return chain
}

test('default', async () => {
  const chain = await show(inParts)
  await userEvent.click(screen.getByRole('radio', { name: 'Split it' }))
  expect(screen.getByRole('slider', { name: 'Part of Alice' })).toBeTruthy()
  await userEvent.click(screen.getByLabelText('Add a delegate'))
  await userEvent.paste(bob)
  await userEvent.click(
    screen.getByRole('list', { name: 'Delegates found' }).querySelector('button') as HTMLElement,
  )
  expect(screen.getByRole('slider', { name: 'Part of Alice' })).toHaveProperty('value', '5000')
  const end = (BigInt(now) / epochSeconds + 2n) * epochSeconds
  await userEvent.selectOptions(screen.getByLabelText('Until when?'), String(end))
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await waitFor(() => expect(chain.sent.length).toBe(1), { timeout: 10_000 })
}, 30_000)

test('behavior: a token of OpenZeppelin is delegated whole, and nothing else is offered', async () => {
  const chain = await show(openZeppelin)
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByLabelText('Until when?')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Delegate' }))
  await waitFor(() => expect(chain.sent.length).toBe(1), { timeout: 10_000 })
  // `delegate(address)`
  expect(chain.sent[0]?.data.slice(0, 10)).toBe('0x5c19a95c')
}, 30_000)
