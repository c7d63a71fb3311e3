import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { useConnection, useReadContracts } from 'wagmi'
import { useDao } from '../../lib/DaoContext.tsx'

/** Whether the connected account may propose, by the chain itself. Amounts in token units. */
export type ProposalGate =
  | { kind: 'notConnected' }
  | { kind: 'loading' }
  | { kind: 'unreachable'; retry: () => void }
  | { kind: 'open'; power: bigint; needed: bigint }
  | { kind: 'closed'; power: bigint; needed: bigint; hasUndelegatedTokens: boolean }

export function useProposalGate(): ProposalGate {
  const { chain, contracts } = useDao()
  const { address } = useConnection()
  const who = address ?? '0x0000000000000000000000000000000000000000'
  const token = { chainId: chain.id, address: contracts.token, abi: governanceTokenAbi } as const
  const { data, isError, refetch } = useReadContracts({
    allowFailure: false,
    contracts: [
      { ...token, functionName: 'getVotes', args: [who] },
      { ...token, functionName: 'balanceOf', args: [who] },
      { ...token, functionName: 'delegates', args: [who] },
      {
        chainId: chain.id,
        address: contracts.governor,
        abi: mandateGovernorAbi,
        functionName: 'proposalThreshold',
      },
    ],
    query: { refetchInterval: 15_000 },
  })
  if (address === undefined) return { kind: 'notConnected' }
  if (data === undefined) {
    return isError ? { kind: 'unreachable', retry: () => void refetch() } : { kind: 'loading' }
  }
  const [power, balance, delegate, needed] = data
  if (power >= needed) return { kind: 'open', power, needed }
  const isOwnDelegate = delegate.toLowerCase() === address.toLowerCase()
  return { kind: 'closed', power, needed, hasUndelegatedTokens: balance > 0n && !isOwnDelegate }
}
