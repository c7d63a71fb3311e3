import { Tooltip } from '@base-ui/react/tooltip'
import type { DaoConfig, WebConfig } from '@mandate/governance/dao'
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import { WagmiProvider } from 'wagmi'
import { AfterWriteContext } from '../chain/AfterWriteContext.ts'
import { ContractFactsProvider } from '../chain/ContractFactsProvider.tsx'
import { createChainConfig } from '../chain/createChainConfig.ts'
import { useReconnect } from '../chain/useReconnect.ts'
import { IndexerError } from '../indexer/requestIndexer.ts'
import { waitUntilIndexed } from '../indexer/waitUntilIndexed.ts'
import { DaoProvider, useDao, useWebConfig } from '../lib/DaoContext.tsx'
import { chosenDao, nameDao } from './chosenDao.ts'
import { createAppRouter } from './router.tsx'

/** The whole app for one configuration. */
export function App({ config }: { config: WebConfig }) {
  const [dao] = useState<DaoConfig>(() => {
    const chosen = chosenDao(config.daos)
    nameDao(config.daos, chosen)
    return chosen
  })
  const [chainConfig] = useState(() => createChainConfig(dao.chain, config.walletConnectProjectId))
  const [queryClient] = useState(createQueryClient)
  const [router] = useState(createAppRouter)
  return (
    <DaoProvider config={config} dao={dao}>
      <WagmiProvider config={chainConfig} reconnectOnMount={false}>
        <QueryClientProvider client={queryClient}>
          <AfterWriteProvider>
            <ContractFactsProvider>
              <Tooltip.Provider>
                <RouterProvider router={router} />
              </Tooltip.Provider>
            </ContractFactsProvider>
          </AfterWriteProvider>
        </QueryClientProvider>
      </WagmiProvider>
    </DaoProvider>
  )
}

/** Wallets as they were left; after a write: wait until the index has read its block, then ask for everything on the screen again. */
function AfterWriteProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient()
  const { chain } = useDao()
  const { gatewayUrl } = useWebConfig()
  useReconnect()
  const afterWrite = useCallback(
    async (block: bigint) => {
      const shown = await waitUntilIndexed({ gatewayUrl, chainId: chain.id, block })
      await queryClient.invalidateQueries()
      return shown
    },
    [queryClient, chain.id, gatewayUrl],
  )
  return <AfterWriteContext value={afterWrite}>{children}</AfterWriteContext>
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 4000, retry: mayAnswerNow, refetchOnWindowFocus: true },
    },
  })
}

/** One more try, but not of what has kept the reader waiting already. */
function mayAnswerNow(failures: number, error: Error): boolean {
  return failures === 0 && !(error instanceof IndexerError && error.kind === 'silent')
}
