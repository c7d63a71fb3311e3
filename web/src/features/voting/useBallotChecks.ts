import { defaultTopic } from '@mandate/governance/delegation'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { useQuery } from '@tanstack/react-query'
import { type Address, hashTypedData } from 'viem'
import { type Config, useConfig } from 'wagmi'
import { readContract } from 'wagmi/actions'
import { isSignedBy } from '../../chain/isSignedBy.ts'
import { readTypedDataDomain } from '../../chain/readTypedDataDomain.ts'
import { useCapabilities } from '../../indexer/useCapabilities.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import { ballotTypedData } from './ballotTypedData.ts'
import { contentOf, messageOf, type SignedBallot } from './SignedBallot.ts'

/** Why the governor would not count a ballot. */
export type BallotProblem = 'expired' | 'voted' | 'invalid' | 'forged'

/** `weight` in token units: what the voter had when voting opened. */
export type BallotCheck = { weight: bigint; problem: BallotProblem | null }

/** What the chain says of ballots of one proposal, in their order, before anything is sent. */
export function useBallotChecks(
  ballots: readonly SignedBallot[],
  { voteStart, topicNumber }: { voteStart: string; topicNumber: number },
  now: number,
) {
  const config = useConfig()
  const { token } = useDao().contracts
  const { isKnown, hasParts } = useCapabilities()
  const topic = hasParts ? topicNumber : defaultTopic
  const checks = useQuery({
    queryKey: ['chain', 'ballotChecks', ballots, token, voteStart, topic],
    queryFn: () => {
      const read = { config, token, snapshot: BigInt(voteStart), topic }
      return Promise.all(ballots.map((ballot) => check(read, ballot)))
    },
    enabled: isKnown && ballots.length > 0,
    refetchInterval: 15_000,
  })
  const data = checks.data?.map((found, index): BallotCheck => {
    const isLate = (ballots[index]?.deadline ?? 0) < now
    return isLate ? { ...found, problem: 'expired' } : found
  })
  return { ...checks, data }
}

type Source = { config: Config; token: Address; snapshot: bigint; topic: number }

async function check(source: Source, ballot: SignedBallot): Promise<BallotCheck> {
  const { config, snapshot, topic } = source
  const { chainId, voter, governor, signature } = ballot
  const token = { chainId, address: source.token, abi: governanceTokenAbi } as const
  const [domain, hasVoted, weight] = await Promise.all([
    readTypedDataDomain(config, { chainId, address: governor }),
    readContract(config, {
      chainId,
      address: governor,
      abi: mandateGovernorAbi,
      functionName: 'hasVoted',
      args: [BigInt(ballot.proposalId), voter],
    }),
    topic === defaultTopic
      ? readContract(config, { ...token, functionName: 'getPastVotes', args: [voter, snapshot] })
      : readContract(config, {
          ...token,
          functionName: 'getPastVotesForTopic',
          args: [voter, topic, snapshot],
        }),
  ])
  if (hasVoted) return { weight, problem: 'voted' }
  if (contentOf(ballot) === null) return { weight, problem: 'invalid' }
  const digest = hashTypedData(ballotTypedData(domain, messageOf(ballot)))
  const isSigned = await isSignedBy(config, { chainId, account: voter, digest, signature })
  return { weight, problem: isSigned ? null : 'forged' }
}
