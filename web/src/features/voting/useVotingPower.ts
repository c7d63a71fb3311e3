import { defaultTopic, type HeldUnits } from '@mandate/governance/delegation'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { type Config, useConfig } from 'wagmi'
import { readContract } from 'wagmi/actions'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDao } from '../../lib/DaoContext.tsx'

/** What the chain says of one account on one proposal. Amounts in token units. */
export type VotingFacts = {
  power: bigint
  balance: bigint
  hasVoted: boolean
  delegate: Address
  /** Who held the account's own units for this proposal, itself included; empty: whole itself, or nobody. */
  held: readonly HeldUnits[]
  hasOverridden: boolean
}

/** Which account and proposal the facts are about; the topic is the governor's number, 0 for none. */
export type VotingQuestion = {
  proposalId: string
  account: Address
  snapshot: bigint
  topic: number
  isSnapshotPast: boolean
}

/**
 * An account's power on a proposal, read from the chain itself: at the snapshot once that has passed, now before.
 */
export function useVotingPower(question: VotingQuestion) {
  return useQuery(useVotingPowerOptions()(question))
}

/** The same of many proposals, in their order. */
export function useVotingPowers(questions: readonly VotingQuestion[]) {
  const optionsOf = useVotingPowerOptions()
  return useQueries({ queries: questions.map(optionsOf) })
}

function useVotingPowerOptions() {
  const config = useConfig()
  const { chain, contracts } = useDao()
  const { isKnown, hasParts, hasOverride } = useCapabilities()
  return (question: VotingQuestion) => {
    const { snapshot, ...rest } = question
    return queryOptions({
      queryKey: [
        'chain',
        'votingFacts',
        chain.id,
        contracts,
        { ...rest, snapshot: snapshot.toString(), hasParts, hasOverride },
      ],
      queryFn: () =>
        readFacts({ config, chainId: chain.id, ...contracts, hasParts, hasOverride }, question),
      enabled: isKnown,
      refetchInterval: 15_000,
    })
  }
}

type Source = {
  config: Config
  chainId: number
  token: Address
  governor: Address
  hasParts: boolean
  hasOverride: boolean
}

async function readFacts(source: Source, question: VotingQuestion): Promise<VotingFacts> {
  const { config, chainId, hasParts, hasOverride } = source
  const { account, snapshot, topic, isSnapshotPast } = question
  const token = { chainId, address: source.token, abi: governanceTokenAbi } as const
  const governor = { chainId, address: source.governor, abi: mandateGovernorAbi } as const
  const ballot = [BigInt(question.proposalId), account] as const
  const isOfTopic = hasParts && topic !== defaultTopic
  const [power, balance, hasVoted, delegate, held, hasOverridden] = await Promise.all([
    isOfTopic ? readTopicPower() : readPower(),
    readContract(config, { ...token, functionName: 'balanceOf', args: [account] }),
    readContract(config, { ...governor, functionName: 'hasVoted', args: ballot }),
    readContract(config, { ...token, functionName: 'delegates', args: [account] }),
    hasParts && isSnapshotPast ? readHeld() : [],
    hasOverride
      ? readContract(config, { ...governor, functionName: 'hasVotedOverride', args: ballot })
      : false,
  ])
  return { power, balance, hasVoted, delegate, held, hasOverridden }

  function readPower(): Promise<bigint> {
    if (!isSnapshotPast) {
      return readContract(config, { ...token, functionName: 'getVotes', args: [account] })
    }
    const args = [account, snapshot] as const
    return readContract(config, { ...token, functionName: 'getPastVotes', args })
  }

  function readTopicPower(): Promise<bigint> {
    if (!isSnapshotPast) {
      const args = [account, topic] as const
      return readContract(config, { ...token, functionName: 'getVotesForTopic', args })
    }
    const args = [account, topic, snapshot] as const
    return readContract(config, { ...token, functionName: 'getPastVotesForTopic', args })
  }

  async function readHeld(): Promise<readonly HeldUnits[]> {
    const [delegates, units] = await readContract(config, {
      ...token,
      functionName: 'getPastDelegates',
      args: [account, topic, snapshot],
    })
    return delegates.map((one, index) => ({
      delegate: one.toLowerCase(),
      units: units[index] ?? 0n,
    }))
  }
}
