import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { useConnection, useReadContracts } from 'wagmi'
import { explainError } from '../../chain/explainError.ts'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { isUnanswered } from '../../lib/isUnanswered.ts'

/** What open votes mean for the connected account. */
export type Waiting =
  | { kind: 'unknown' }
  /** The chain does not answer. */
  | { kind: 'silent'; sentence: string; retry: () => void }
  | { kind: 'noPower' }
  | { kind: 'allVoted' }
  | { kind: 'waiting'; proposals: readonly ProposalFactsFieldsFragment[] }

/** Which open votes the connected account has power on and has not voted on, by the chain itself. */
export function useWaitingProposals(active: readonly ProposalFactsFieldsFragment[]): Waiting {
  const { chain, contracts } = useDao()
  const { address } = useConnection()
  const account = address ?? '0x0000000000000000000000000000000000000000'
  const { isKnown, hasParts } = useCapabilities()
  const token = { chainId: chain.id, address: contracts.token, abi: governanceTokenAbi } as const
  const powers = useReadContracts({
    allowFailure: false,
    contracts: active.map(({ voteStart, topicNumber }) =>
      hasParts
        ? {
            ...token,
            functionName: 'getPastVotesForTopic' as const,
            args: [account, topicNumber, BigInt(voteStart)] as const,
          }
        : {
            ...token,
            functionName: 'getPastVotes' as const,
            args: [account, BigInt(voteStart)] as const,
          },
    ),
    query: {
      enabled: isKnown && address !== undefined && active.length > 0,
      // While the chain's last block is not past a vote's snapshot, the token refuses to answer.
      refetchInterval: ({ state }) => (state.data === undefined ? 3_000 : false),
    },
  })
  const votes = useReadContracts({
    allowFailure: false,
    contracts: active.map(({ proposalId }) => ({
      chainId: chain.id,
      address: contracts.governor,
      abi: mandateGovernorAbi,
      functionName: 'hasVoted' as const,
      args: [BigInt(proposalId), account] as const,
    })),
    query: { enabled: address !== undefined && active.length > 0, refetchInterval: 15_000 },
  })
  if (address === undefined) return { kind: 'unknown' }
  if (active.length === 0) return { kind: 'allVoted' }
  if (powers.data === undefined || votes.data === undefined) {
    const failed = [powers, votes].find(isUnanswered)
    if (failed === undefined) return { kind: 'unknown' }
    const { who, sentence } = explainError(failed.error)
    if (who !== 'service') return { kind: 'unknown' }
    const retry = () => void Promise.all([powers.refetch(), votes.refetch()])
    return { kind: 'silent', sentence, retry }
  }
  const powered = active.filter((_, index) => (powers.data[index] ?? 0n) > 0n)
  if (powered.length === 0) return { kind: 'noPower' }
  const proposals = powered.filter((proposal) => votes.data[active.indexOf(proposal)] === false)
  return proposals.length === 0 ? { kind: 'allVoted' } : { kind: 'waiting', proposals }
}
