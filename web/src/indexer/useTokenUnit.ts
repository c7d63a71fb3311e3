import { useContractFacts } from '../lib/ContractFactsContext.ts'
import { useDaoFacts } from './useDaoFacts.ts'

/** How the token's amounts are written. Until it is known, the common 18 decimals without a symbol. */
export function useTokenUnit(): { decimals: number; symbol: string } {
  const dao = useDaoFacts().data?.dao
  const facts = useContractFacts()
  return {
    decimals: dao?.tokenDecimals ?? facts?.tokenDecimals ?? 18,
    symbol: dao?.tokenSymbol ?? facts?.tokenSymbol ?? '',
  }
}
