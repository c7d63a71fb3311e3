import { useConnection } from 'wagmi'
import { useDao } from '../lib/DaoContext.tsx'

/** Whether a wallet is connected, but to another network than the DAO's. */
export function useIsWrongNetwork(): boolean {
  const { chain } = useDao()
  const { isConnected, chainId } = useConnection()
  return isConnected && chainId !== chain.id
}
