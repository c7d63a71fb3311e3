import { type Delegation, defaultTopic } from '@mandate/governance/delegation'
import { wholeBasisPoints } from '@mandate/governance/split'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Address, getAddress, zeroAddress } from 'viem'
import { type Config, useConfig } from 'wagmi'
import { getBlock, readContract } from 'wagmi/actions'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDao } from '../../lib/DaoContext.tsx'

/** What the chain says before a delegation, all at one block. Amounts in token units, addresses lower case. */
export type DelegationFacts = {
  block: bigint
  /** The block's time, in seconds. */
  now: bigint
  /** What the delegator's balance weighs. */
  units: bigint
  /** The delegator's delegations that have not ended. */
  delegations: readonly Delegation[]
  /** Voting power of everybody that the delegations, old and new, name. */
  powerOf: (account: string, topic: number) => bigint
}

type Question = {
  delegator: string
  /** Whom the new delegations name, and for which topics. */
  accounts: readonly string[]
  topics: readonly number[]
}

/** Reads the facts from the chain itself, so that what is signed is what was shown. */
export function useDelegationFacts(question: Question) {
  const config = useConfig()
  const { chain, contracts } = useDao()
  const { isKnown, hasParts } = useCapabilities()
  return useQuery({
    queryKey: ['chain', 'delegationFacts', chain.id, contracts.token, hasParts, question],
    queryFn: () =>
      readFacts({ config, chainId: chain.id, token: contracts.token, hasParts }, question),
    enabled: isKnown,
    staleTime: 0,
    refetchInterval: 15_000,
    placeholderData: keepPreviousData,
    // Functions are not compared by content.
    structuralSharing: false,
  })
}

/** `hasParts`: the token knows splits, topics and terms. */
type Source = { config: Config; chainId: number; token: Address; hasParts: boolean }

async function readFacts(source: Source, question: Question): Promise<DelegationFacts> {
  const { config, chainId, token: address } = source
  const { number: block, timestamp: now } = await getBlock(config, { chainId })
  const at = { abi: governanceTokenAbi, address, chainId, blockNumber: block } as const
  const account = getAddress(question.delegator)
  const [units, delegations] = await Promise.all([
    readContract(config, { ...at, functionName: 'balanceOf', args: [account] }),
    source.hasParts ? readParts() : readWhole(),
  ])
  const standing = delegations.flatMap(({ shares }) => shares.map(({ delegate }) => delegate))
  const accounts = lowerCase([question.delegator, ...standing, ...question.accounts])
  const topics = [
    ...new Set([defaultTopic, ...delegations.map(({ topic }) => topic), ...question.topics]),
  ]
  const powers = new Map(
    await Promise.all(
      accounts.flatMap((one) =>
        topics.map(async (topic) => [`${one} ${topic}`, await readPower(one, topic)] as const),
      ),
    ),
  )
  const powerOf = (one: string, topic: number) => powers.get(`${one.toLowerCase()} ${topic}`) ?? 0n
  return { block, now, units, delegations, powerOf }

  async function readWhole(): Promise<readonly Delegation[]> {
    const delegate = await readContract(config, {
      ...at,
      functionName: 'delegates',
      args: [account],
    })
    if (delegate === zeroAddress) return []
    const shares = [{ delegate: delegate.toLowerCase(), basisPoints: wholeBasisPoints }]
    return [{ topic: defaultTopic, shares, endsAt: null }]
  }

  async function readParts(): Promise<readonly Delegation[]> {
    const own = await readContract(config, { ...at, functionName: 'topicsOf', args: [account] })
    const read = await Promise.all([defaultTopic, ...own].map(readDelegation))
    return read.filter(({ shares }) => shares.length > 0)
  }

  async function readDelegation(topic: number): Promise<Delegation> {
    const [shares, endsAt] = await readContract(config, {
      ...at,
      functionName: 'delegationOf',
      args: [account, topic],
    })
    return {
      topic,
      shares: shares.map((share) => ({ ...share, delegate: share.delegate.toLowerCase() })),
      endsAt: endsAt === 0 ? null : BigInt(endsAt),
    }
  }

  function readPower(one: string, topic: number): Promise<bigint> {
    const who = getAddress(one)
    if (topic === defaultTopic) {
      return readContract(config, { ...at, functionName: 'getVotes', args: [who] })
    }
    return readContract(config, { ...at, functionName: 'getVotesForTopic', args: [who, topic] })
  }
}

function lowerCase(accounts: readonly string[]): readonly string[] {
  return [...new Set(accounts.map((account) => account.toLowerCase()))]
}
