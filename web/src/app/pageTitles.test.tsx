import { Tooltip } from '@base-ui/react/tooltip'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { WagmiProvider } from 'wagmi'
import { answerChain } from '../../test/answerChain.ts'
import { answerGraphql } from '../../test/answerGraphql.ts'
import { exampleProposal } from '../../test/exampleProposal.ts'
import { exampleDaoConfig, gatewayUrl } from '../../test/renderScreen.tsx'
import { createChainConfig } from '../chain/createChainConfig.ts'
import { DaoProvider } from '../lib/DaoContext.tsx'
import { createAppRouter } from './router.tsx'

const now = Math.floor(Date.now() / 1000)
const proposal = {
  ...exampleProposal(now),
  body: '',
  description: '',
  payload: { targets: [], values: [], calldatas: [] },
  createdTransaction: '0x',
  events: { items: [] },
}
const { server } = answerGraphql({
  OneProposal: () => ({ proposal }),
  DaoFacts: () => ({
    dao: {
      capabilities: '',
      votingDelay: '0',
      votingPeriod: '3600',
      tokenSymbol: 'EX',
      tokenDecimals: 0,
      clock: 'timestamp',
    },
  }),
})

beforeAll(() => {
  server.listen()
  server.use(answerChain({}, now).handler)
  vi.stubGlobal('scrollTo', () => {})
})
afterAll(() => {
  server.close()
  vi.unstubAllGlobals()
})

/** The whole app with all its addresses, the first of which is `address`. */
function open(address: string) {
  const router = createAppRouter()
  router.update({ history: createMemoryHistory({ initialEntries: [address] }) } as never)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <DaoProvider config={{ daos: [exampleDaoConfig], gatewayUrl }} dao={exampleDaoConfig}>
      <WagmiProvider config={createChainConfig(exampleDaoConfig.chain)} reconnectOnMount={false}>
        <QueryClientProvider client={queryClient}>
          <Tooltip.Provider>
            <RouterProvider router={router} />
          </Tooltip.Provider>
        </QueryClientProvider>
      </WagmiProvider>
    </DaoProvider>,
  )
  return router
}

test.each([
  ['/', 'Home · Example'],
  ['/proposals', 'Proposals · Example'],
  ['/proposals/7', 'No. 7 Two buoys · Example'],
  ['/propose', 'New proposal · Example'],
  ['/delegates', 'Delegates · Example'],
  ['/delegates/nobody', 'This is not the address of an account. · Example'],
  ['/match', 'Find a delegate · Example'],
  ['/ballots', 'Vote in one pass · Example'],
  ['/delegation', 'My delegation · Example'],
  ['/nowhere', 'There is nothing at this address · Example'],
])('default: %s is called by its page', async (address, title) => {
  open(address)
  await waitFor(() => expect(document.title).toBe(title))
})

test('behavior: the title goes with the page', async () => {
  const router = open('/proposals/7')
  await waitFor(() => expect(document.title).toBe('No. 7 Two buoys · Example'))
  await router.navigate({ to: '/delegates', search: {} })
  await waitFor(() => expect(document.title).toBe('Delegates · Example'))
  await router.navigate({ to: '/propose' })
  await waitFor(() => expect(document.title).toBe('New proposal · Example'))
})
