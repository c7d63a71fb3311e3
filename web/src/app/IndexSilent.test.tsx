import { screen } from '@testing-library/react'
import { delay, http } from 'msw'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../test/answerChain.ts'
import { answerGraphql } from '../../test/answerGraphql.ts'
import { gatewayUrl, renderScreen } from '../../test/renderScreen.tsx'
import { DelegationHost } from '../features/delegation/DelegationHost.tsx'
import { MyDelegation } from '../features/delegation/MyDelegation.tsx'
import { commonWords } from '../words/common.ts'
import { delegationWords } from '../words/delegation.ts'
import { FreshnessBanner } from './FreshnessBanner.tsx'

const you = '0x000000000000000000000000000000000000000a'
const now = 1_700_000_000
/** Far more than the six seconds that the index has to say where it is. */
const patienceMs = 15_000
const { server } = answerGraphql({
  IndexedBlock: () => ({
    _meta: { status: { local: { id: 31337, block: { number: 100, timestamp: now } } } },
  }),
  MyDelegation: () => ({
    accounts: { items: [] },
    delegations: { items: [] },
    delegationEvents: { items: [] },
  }),
})

beforeAll(() => server.listen())
afterAll(() => server.close())

async function show() {
  server.use(answerChain({ delegates: you, delegationOf: { revert: '0x' } }, now).handler)
  await renderScreen(
    <>
      <FreshnessBanner />
      <DelegationHost>
        <MyDelegation account={you} />
      </DelegationHost>
    </>,
  )
}

test('error: a gateway that takes the connection and never answers does not keep the reader waiting', async () => {
  server.use(http.post(`${gatewayUrl}/graphql`, () => delay('infinite')))
  await show()
  await screen.findByText(/^The index does not answer/, {}, { timeout: patienceMs })
  await screen.findByText(commonWords.fromChain('100'), {}, { timeout: patienceMs })
}, 40_000)

test('behavior: an answer that takes long and comes is waited for', async () => {
  server.resetHandlers()
  server.use(
    http.post(`${gatewayUrl}/graphql`, async ({ request }) => {
      const isProbe = !(await request.clone().text()).includes(you)
      if (!isProbe) await delay(7_000)
    }),
  )
  await show()
  expect(
    await screen.findByText(delegationWords.mine.noHistory, {}, { timeout: 15_000 }),
  ).toBeTruthy()
  expect(screen.queryByText(/^The index does not answer/)).toBeNull()
  expect(screen.queryByText(commonWords.fromChain('100'))).toBeNull()
}, 30_000)
