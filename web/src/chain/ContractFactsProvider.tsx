import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useConfig } from 'wagmi'
import { useDaoFacts } from '../indexer/useDaoFacts.ts'
import { useIsIndexSilent } from '../indexer/useIsIndexSilent.ts'
import { ContractFactsContext } from '../lib/ContractFactsContext.ts'
import { useDao } from '../lib/DaoContext.tsx'

const retryMs = 15_000

/** Reads from the chain what the contracts are and can do, for as long as the index has not told it. */
export function ContractFactsProvider({ children }: { children: ReactNode }) {
  const config = useConfig()
  const { chain, contracts } = useDao()
  const told = useDaoFacts()
  const isSilent = useIsIndexSilent(told)
  const isWanted = told.data === undefined ? isSilent : told.data.dao === null
  const { data } = useQuery({
    queryKey: ['chain', 'contractFacts', chain.id, contracts],
    queryFn: async () => {
      // Seldom needed, and no weight for the first load: it brings all of the contracts' interfaces.
      const { readContractFacts } = await import('./readContractFacts.ts')
      return await readContractFacts({ config, chainId: chain.id, ...contracts })
    },
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data === undefined ? retryMs : false),
  })
  const facts = isWanted ? (data ?? null) : null
  return <ContractFactsContext value={facts}>{children}</ContractFactsContext>
}
