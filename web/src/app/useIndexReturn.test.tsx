import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../test/answerChain.ts'
import { answerGraphql } from '../../test/answerGraphql.ts'
import { renderScreen } from '../../test/renderScreen.tsx'
import { DelegationHost } from '../features/delegation/DelegationHost.tsx'
import { MyDelegation } from '../features/delegation/MyDelegation.tsx'
import { commonWords } from '../words/common.ts'
import { delegationWords } from '../words/delegation.ts'
import { FreshnessBanner } from './FreshnessBanner.tsx'

const you = '0x000000000000000000000000000000000000000a'
const now = 1_700_000_000
const answers: Parameters<typeof answerGraphql>[0] = {}
const { server } = answerGraphql(answers)

/** What the index says once it is back. */
const returned: typeof answers = {
  IndexedBlock: () => ({
    _meta: { status: { local: { id: 31337, block: { number: 100, timestamp: now } } } },
  }),
  MyDelegation: () => ({
    accounts: { items: [] },
    delegations: { items: [] },
    delegationEvents: { items: [] },
  }),
}

beforeAll(() => server.listen())
afterAll(() => server.close())

test('default', async () => {
  server.use(answerChain({ delegates: you, delegationOf: { revert: '0x' } }, now).handler)
  await renderScreen(
    <>
      <FreshnessBanner />
      <DelegationHost>
        <MyDelegation account={you} />
      </DelegationHost>
    </>,
  )
  await screen.findByText(commonWords.fromChain('100'))
  Object.assign(answers, returned)
  expect(
    await screen.findByText(delegationWords.mine.noHistory, {}, { timeout: 15_000 }),
  ).toBeTruthy()
  expect(screen.queryByText(commonWords.fromChain('100'))).toBeNull()
}, 30_000)
