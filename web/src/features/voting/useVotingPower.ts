import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import type { Address } from 'viem'
import { useReadContracts } from 'wagmi'
import { useDao } from '../../lib/DaoContext.tsx'

/** What the chain says of one account on one proposal. Amounts in token units. */
export type VotingFacts = { power: bigint; balance: bigint; hasVoted: boolean; delegate: Address }

/**
 * An account's power on a proposal, read from the chain itself: at the snapshot once that has passed, now before.
 */
export function useVotingPower(options: {
  proposalId: string
  account: Address | undefined
  snapshot: bigint
  isSnapshotPast: boolean
}) {
  const { chain, contracts } = useDao()
  const { proposalId, account, snapshot, isSnapshotPast } = options
  const token = { chainId: chain.id, address: contracts.token, abi: governanceTokenAbi } as const
  const governor = {
    chainId: chain.id,
    address: contracts.governor,
    abi: mandateGovernorAbi,
  } as const
  const who = account ?? '0x0000000000000000000000000000000000000000'
  return useReadContracts({
    allowFailure: false,
    contracts: [
      isSnapshotPast
        ? { ...token, functionName: 'getPastVotes', args: [who, snapshot] }
        : { ...token, functionName: 'getVotes', args: [who] },
      { ...token, functionName: 'balanceOf', args: [who] },
      { ...governor, functionName: 'hasVoted', args: [BigInt(proposalId), who] },
      { ...token, functionName: 'delegates', args: [who] },
    ],
    query: {
      enabled: account !== undefined,
      refetchInterval: 15_000,
      select: ([power, balance, hasVoted, delegate]): VotingFacts => ({
        power,
        balance,
        hasVoted,
        delegate,
      }),
    },
  })
}
