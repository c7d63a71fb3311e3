import { useQuery } from '@tanstack/react-query'
import { useConfig } from 'wagmi'
import { readProposal } from '../../chain/readProposal.ts'
import { useDao } from '../../lib/DaoContext.tsx'

/** A proposal as its governor has it, read again every few seconds; data null: there is none. */
export function useChainProposal(proposalId: string, { isWanted }: { isWanted: boolean }) {
  const config = useConfig()
  const { chain, contracts } = useDao()
  const source = { config, chainId: chain.id, ...contracts }
  return useQuery({
    queryKey: ['chain', 'proposal', chain.id, contracts.governor, proposalId],
    queryFn: async () =>
      /^\d{1,78}$/.test(proposalId) ? await readProposal(source, BigInt(proposalId)) : null,
    enabled: isWanted,
    refetchInterval: 10_000,
  })
}
