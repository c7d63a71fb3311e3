import type { Capability } from '@mandate/governance/capabilities'
import type { Clock } from '@mandate/governance/clock'
import { createContext, useContext } from 'react'

/** What the chain says of the DAO's contracts. */
export type ContractFacts = {
  capabilities: readonly Capability[]
  clock: Clock
  tokenSymbol: string
  tokenDecimals: number
}

/**
 * The facts while the index does not tell them; null: it does, or they are not read yet. The app provides them, because
 * the indexer's client does not know of the chain.
 */
export const ContractFactsContext = createContext<ContractFacts | null>(null)

export function useContractFacts(): ContractFacts | null {
  return useContext(ContractFactsContext)
}
