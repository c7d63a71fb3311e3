import type { CreateConnectorFn } from 'wagmi'
import { walletConnect } from 'wagmi/connectors'

/** WalletConnect that is loaded when it is chosen: its own `setup` would load it with the page. */
export function lazyWalletConnect(projectId: string): CreateConnectorFn {
  const create = walletConnect({ projectId, showQrModal: true })
  return (config) => ({ ...create(config), setup: async () => {} })
}
