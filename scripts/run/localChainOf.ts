import type { DaoChain } from '@mandate/governance/dao'
import { localChainId } from '../chain/createEngine.ts'

/** The local chain as a browser on this machine reaches it. */
export function localChainOf(rpcPort: number): DaoChain {
  return {
    id: localChainId,
    name: 'Local chain',
    currency: 'ETH',
    rpcUrls: [`http://127.0.0.1:${rpcPort}`],
    isLocal: true,
  }
}
