import { Tooltip } from '@base-ui/react/tooltip'
import type { DaoConfig } from '@mandate/governance/dao'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { WagmiProvider } from 'wagmi'
import { ContractFactsProvider } from '../src/chain/ContractFactsProvider.tsx'
import { createChainConfig } from '../src/chain/createChainConfig.ts'
import { DaoProvider } from '../src/lib/DaoContext.tsx'

export const gatewayUrl = 'http://gateway.test'
export const rpcUrl = 'http://chain.test'

export const exampleDaoConfig: DaoConfig = {
  slug: 'example',
  name: 'Example',
  description: 'A DAO for tests.',
  chain: { id: 31337, name: 'Local', currency: 'ETH', rpcUrls: [rpcUrl], isLocal: true },
  contracts: {
    token: '0x00000000000000000000000000000000000000a1',
    governor: '0x00000000000000000000000000000000000000a2',
    treasury: '0x00000000000000000000000000000000000000a3',
    registry: '0x00000000000000000000000000000000000000a4',
  },
  startBlock: 0,
  topics: [
    { id: 'grants', name: 'Grants', description: 'Money for builders.' },
    { id: 'treasury', name: 'Treasury', description: 'The savings.' },
  ],
}

/** Renders a screen with everything the app puts around it, at an address of its own. */
export async function renderScreen(screen: ReactNode, dao: DaoConfig = exampleDaoConfig) {
  const root = createRootRoute()
  const here = createRoute({ getParentRoute: () => root, path: '/', component: () => screen })
  const router = createRouter({
    routeTree: root.addChildren([here]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await router.load()
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <DaoProvider config={{ daos: [dao], gatewayUrl }} dao={dao}>
      <WagmiProvider config={createChainConfig(dao.chain)} reconnectOnMount={false}>
        <QueryClientProvider client={queryClient}>
          <ContractFactsProvider>
            <Tooltip.Provider>
              <RouterProvider router={router as never} />
            </Tooltip.Provider>
          </ContractFactsProvider>
        </QueryClientProvider>
      </WagmiProvider>
    </DaoProvider>,
  )
}
