import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { type Config, useConfig, useConnection } from 'wagmi'
import { getCapabilities } from 'wagmi/actions'
import { useDao } from '../lib/DaoContext.tsx'

/**
 * How the connected wallet takes several calls (EIP-5792): `atomic`, all count or none; `together`, confirmed once, each
 * counting for itself; `none`, one after the other only; `unknown`, it is being asked.
 */
export type CallsSupport = 'unknown' | 'atomic' | 'together' | 'none'

/** Wallets that do not know the question may leave it open. */
const patienceMs = 4_000

/** Asks the wallet what it can do on the DAO's chain. One that does not answer takes calls one by one. */
export function useCallsSupport(): CallsSupport {
  const config = useConfig()
  const { chain } = useDao()
  const { address, connector } = useConnection()
  const { data } = useQuery({
    queryKey: ['callsSupport', chain.id, address, connector?.uid],
    queryFn: () =>
      address === undefined ? 'none' : askWallet(config, { account: address, chainId: chain.id }),
    enabled: address !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? 'unknown'
}

async function askWallet(
  config: Config,
  { account, chainId }: { account: Address; chainId: number },
): Promise<CallsSupport> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null))
  const answer = getCapabilities(config, { account }).catch(() => null)
  const capabilities = await Promise.race([answer, silence])
  // Number 0 stands for every chain.
  const onChain = capabilities?.[chainId] ?? capabilities?.[0]
  if (onChain === undefined || onChain === null) return 'none'
  const status = onChain.atomic?.status
  return status === 'supported' || status === 'ready' ? 'atomic' : 'together'
}
