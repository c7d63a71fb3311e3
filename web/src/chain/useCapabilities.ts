import { zeroAddress } from '@mandate/governance/actions'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { useReadContracts } from 'wagmi'
import { useDao } from '../lib/DaoContext.tsx'

/** What the DAO's contracts can do beyond OpenZeppelin's; false also while nobody has answered yet. */
export type Capabilities = {
  /** Delegations may be split, set for a topic, and have an end. */
  hasParts: boolean
  /** Delegators may vote on one proposal themselves. */
  hasOverride: boolean
  /** A ballot may be divided over the sides, in basis points. */
  hasSplitBallots: boolean
  /** Proposals follow types and carry topics. */
  hasTypes: boolean
}

/** Asks the contracts themselves, by a view that only those with the capability answer. It never changes. */
export function useCapabilities(): Capabilities {
  const { chain, contracts } = useDao()
  const token = { chainId: chain.id, address: contracts.token, abi: governanceTokenAbi } as const
  const governor = {
    chainId: chain.id,
    address: contracts.governor,
    abi: mandateGovernorAbi,
  } as const
  const { data } = useReadContracts({
    contracts: [
      { ...token, functionName: 'topicsOf', args: [zeroAddress] },
      { ...governor, functionName: 'hasVotedOverride', args: [0n, zeroAddress] },
      { ...governor, functionName: 'proposalTypeOf', args: [0] },
      { ...governor, functionName: 'COUNTING_MODE' },
    ],
    query: { staleTime: Number.POSITIVE_INFINITY },
  })
  const [parts, override, types, counting] = data ?? []
  return {
    hasParts: parts?.status === 'success',
    hasOverride: override?.status === 'success',
    hasSplitBallots: counting?.result?.includes('split') === true,
    hasTypes: types?.status === 'success',
  }
}
