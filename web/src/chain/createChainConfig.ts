import type { WebConfig } from '@mandate/governance/dao'
import { defineChain, fallback, http } from 'viem'
import { type CreateConnectorFn, createConfig, createStorage } from 'wagmi'
import { safe } from 'wagmi/connectors'
import { browserStore } from '../lib/localStore.ts'
import { lazyWalletConnect } from './lazyWalletConnect.ts'
import { localAccounts } from './localAccounts.ts'

type DaoChain = WebConfig['daos'][number]['chain']

/** Everything wagmi needs for one DAO's chain. Injected wallets announce themselves (EIP-6963). */
export function createChainConfig(daoChain: DaoChain, walletConnectProjectId?: string) {
  const [firstUrl, ...otherUrls] = daoChain.rpcUrls
  if (firstUrl === undefined) throw new Error(`Chain ${daoChain.id} has no RPC address.`)
  const chain = defineChain({
    id: daoChain.id,
    name: daoChain.name,
    nativeCurrency: { name: daoChain.currency, symbol: daoChain.currency, decimals: 18 },
    rpcUrls: { default: { http: [firstUrl, ...otherUrls] } },
    ...(daoChain.explorerUrl === undefined
      ? {}
      : { blockExplorers: { default: { name: 'Explorer', url: daoChain.explorerUrl } } }),
  })
  return createConfig({
    chains: [chain],
    connectors: connectorsFor(daoChain, walletConnectProjectId),
    multiInjectedProviderDiscovery: true,
    pollingInterval: daoChain.isLocal ? 800 : 4000,
    storage: createStorage({ key: `mandate.${daoChain.id}`, storage: browserStore }),
    transports: {
      [chain.id]: fallback(
        daoChain.rpcUrls.map((url) => http(url, { timeout: 10_000, retryCount: 1 })),
        { retryCount: 1 },
      ),
    },
  })
}

function connectorsFor(daoChain: DaoChain, projectId?: string): CreateConnectorFn[] {
  const connectors: CreateConnectorFn[] = []
  if (daoChain.isLocal) connectors.push(localAccounts())
  // The Safe app embeds us in a frame; anywhere else its connector has nobody to talk to.
  if (window.parent !== window) connectors.push(safe({ shimDisconnect: true }))
  if (projectId !== undefined) connectors.push(lazyWalletConnect(projectId))
  return connectors
}
