import { zeroAddress } from '@mandate/governance/actions'
import { overrideOf, type Reduction } from '@mandate/governance/override'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { useConnection, useReadContracts } from 'wagmi'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { isUnanswered } from '../../lib/isUnanswered.ts'

/** An open vote in which others hold power of the connected account, and it may still vote in their stead. */
export type DelegatedVote = {
  proposal: ProposalFactsFieldsFragment
  delegates: readonly Reduction['delegate'][]
}

/**
 * Those of the open votes that the connected account may override, by the chain itself; null: it has not said yet. Undefined
 * `proposals` are not known yet.
 */
export function useDelegatedVotes(
  proposals: readonly ProposalFactsFieldsFragment[] | undefined,
): readonly DelegatedVote[] | null {
  const { chain, contracts } = useDao()
  const { address } = useConnection()
  const { isKnown, hasParts, hasOverride } = useCapabilities()
  const account = address ?? zeroAddress
  const open = proposals ?? []
  const canOverride = address !== undefined && hasParts && hasOverride
  const enabled = canOverride && open.length > 0
  const held = useReadContracts({
    allowFailure: false,
    contracts: open.map(({ topicNumber, voteStart }) => ({
      chainId: chain.id,
      address: contracts.token,
      abi: governanceTokenAbi,
      functionName: 'getPastDelegates' as const,
      args: [account, topicNumber, BigInt(voteStart)] as const,
    })),
    query: {
      enabled,
      // While the chain's last block is not past a vote's snapshot, the token refuses to answer.
      refetchInterval: ({ state }) => (state.data === undefined ? 3_000 : false),
    },
  })
  const overridden = useReadContracts({
    allowFailure: false,
    contracts: open.map(({ proposalId }) => ({
      chainId: chain.id,
      address: contracts.governor,
      abi: mandateGovernorAbi,
      functionName: 'hasVotedOverride' as const,
      args: [BigInt(proposalId), account] as const,
    })),
    query: { enabled, refetchInterval: 15_000 },
  })
  if (!isKnown || (canOverride && proposals === undefined)) return null
  if (!enabled) return []
  if (held.data === undefined || overridden.data === undefined) {
    return isUnanswered(held) || isUnanswered(overridden) ? [] : null
  }
  return open.flatMap((proposal, index) => {
    const parts = held.data[index]
    if (parts === undefined || overridden.data[index] !== false) return []
    const [delegates, units] = parts
    const { reductions } = overrideOf(
      account,
      delegates.map((delegate, part) => ({
        delegate: delegate.toLowerCase(),
        units: units[part] ?? 0n,
      })),
      () => false,
    )
    if (reductions.length === 0) return []
    return [{ proposal, delegates: reductions.map(({ delegate }) => delegate) }]
  })
}
