import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { SwitchAccount, switchAccount } from '../../../test/SwitchAccount.tsx'
import { MyDelegationScreen } from './MyDelegationScreen.tsx'

const carol = '0x0000000000000000000000000000000000000011'
const noItems = { items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }
const whole = { topic: 0, delegate: carol, share: 10_000, position: 0, endsAt: null, since: '1' }
const { server } = answerGraphql({
  MyDelegation: () => ({
    accounts: { items: [{ balance: '20', votingPower: '0', delegate: carol, delegatorCount: 0 }] },
    delegations: { items: [whole] },
    delegationEvents: { items: [] },
  }),
  AccountNames: () => ({ accounts: noItems }),
  DaoFacts: () => ({
    dao: { capabilities: 'split topics terms', tokenSymbol: 'EX', tokenDecimals: 0 },
  }),
  GovernorTopics: () => ({ topics: noItems }),
  DelegatesPage: () => ({ accounts: noItems }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => {
  server.resetHandlers()
  const shares = [{ delegate: carol, basisPoints: 10_000 }]
  server.use(
    answerChain({ topicsOf: [], delegationOf: [shares, 0], balanceOf: 20n, getVotes: 0n }).handler,
  )
})

test('behavior: what was begun is not closed by another account in the wallet, and is its own', async () => {
  await renderScreen(
    <Connected>
      <MyDelegationScreen openVotes={null} />
      <SwitchAccount />
    </Connected>,
  )
  await userEvent.click(
    await screen.findByRole('button', { name: 'Take it back' }, { timeout: 10_000 }),
  )
  await screen.findByText('What ends', {}, { timeout: 10_000 })
  expect(bob).not.toBe(alice)
  switchAccount(alice)
  const dialog = await screen.findByRole('dialog', { name: 'Vote yourself' }, { timeout: 10_000 })
  await within(dialog).findByText(
    'You switched to 0x7099…79C8: nothing was sent, please choose again.',
  )
  // To itself, and never to the account before.
  expect(await within(dialog).findByText('What ends', {}, { timeout: 10_000 })).toBeTruthy()
  expect(within(dialog).queryByText(/0x3C44/)).toBeNull()
}, 30_000)
