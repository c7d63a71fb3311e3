import type { ChainMoment } from '@mandate/governance/clock'
import { timepointOf } from '@mandate/governance/clock'
import { defaultTopic } from '@mandate/governance/delegation'
import { type ProposalState, proposalStates } from '@mandate/governance/proposalState'
import { quorumVotes } from '@mandate/governance/quorum'
import { wholeBasisPoints } from '@mandate/governance/split'
import { simpleMajority } from '@mandate/governance/tally'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import type { Address } from 'viem'
import type { Config } from 'wagmi'
import { getBlock, readContract } from 'wagmi/actions'
import { ifThere } from './ifThere.ts'
import { readClock } from './readContractFacts.ts'
import type { VotableProposal } from './VotableProposal.ts'

/** A proposal as its governor has it at `block`. What only events tell is missing: its number, text and history. */
export type ChainProposal = VotableProposal & {
  toldState: ProposalState
  /** Lower case; null: the governor does not say. */
  proposer: string | null
  block: bigint
}

type Source = { config: Config; chainId: number; governor: Address; token: Address }

/** Blocks between the newest and an older one, to tell how fast they come. */
const sampleBlocks = 100n

/** Reads a proposal from its governor, all at one block; null: the governor knows no such proposal. */
export async function readProposal(source: Source, id: bigint): Promise<ChainProposal | null> {
  const { config, chainId } = source
  const newest = await getBlock(config, { chainId })
  const at = { chainId, blockNumber: newest.number } as const
  const governor = { ...at, address: source.governor, abi: mandateGovernorAbi } as const
  const token = { ...at, address: source.token, abi: governanceTokenAbi } as const
  const [clock, snapshot] = await Promise.all([
    readClock(source),
    readContract(config, { ...governor, functionName: 'proposalSnapshot', args: [id] }),
  ])
  if (snapshot === 0n) return null
  const now = timepointOf(clock, newest)
  const [deadline, state, votes, proposer, eta, frozen, line] = await Promise.all([
    readContract(config, { ...governor, functionName: 'proposalDeadline', args: [id] }),
    readContract(config, { ...governor, functionName: 'state', args: [id] }),
    readContract(config, { ...governor, functionName: 'proposalVotes', args: [id] }),
    ifThere(readContract(config, { ...governor, functionName: 'proposalProposer', args: [id] })),
    ifThere(readContract(config, { ...governor, functionName: 'proposalEta', args: [id] })),
    ifThere(
      readContract(config, { ...governor, functionName: 'proposalClassification', args: [id] }),
    ),
    clock === 'timestamp' ? newest : readOlderBlock(),
  ])
  const [againstVotes, forVotes, abstainVotes] = votes.map(String) as [string, string, string]
  return {
    proposalId: id.toString(),
    topicNumber: frozen?.topic ?? defaultTopic,
    proposer: proposer?.toLowerCase() ?? null,
    block: newest.number,
    toldState: stateOf(state),
    clock,
    voteStart: snapshot.toString(),
    voteEnd: deadline.toString(),
    // No event says when it was made: any older block shows as well how fast blocks come.
    createdAt: line.timestamp.toString(),
    createdBlock: line.number.toString(),
    quorum: (await readQuorum()).toString(),
    approvalThreshold: frozen?.approvalThresholdBasisPoints ?? simpleMajority,
    againstVotes,
    forVotes,
    abstainVotes,
    canceledAt: null,
    queuedAt: null,
    executableAt: eta === null || eta === 0n ? null : eta.toString(),
    executedAt: null,
  }

  async function readOlderBlock(): Promise<ChainMoment> {
    const older = newest.number > sampleBlocks ? newest.number - sampleBlocks : 0n
    const blockNumber = snapshot < newest.number ? snapshot : older
    return await getBlock(config, { chainId, blockNumber })
  }

  /** Before the snapshot: what it would be now. */
  async function readQuorum(): Promise<bigint> {
    if (frozen === null) {
      const timepoint = snapshot < now ? snapshot : now - 1n
      return await readContract(config, {
        ...governor,
        functionName: 'quorum',
        args: [timepoint],
      })
    }
    if (snapshot < now) {
      return await readContract(config, { ...governor, functionName: 'proposalQuorum', args: [id] })
    }
    const supply = await readContract(config, { ...token, functionName: 'totalSupply' })
    return quorumVotes(supply, {
      numerator: BigInt(frozen.quorumBasisPoints),
      denominator: BigInt(wholeBasisPoints),
    })
  }
}

/** In the order of OpenZeppelin's `IGovernor.ProposalState`. */
function stateOf(state: number): ProposalState {
  const name = proposalStates[state]
  if (name === undefined) throw new RangeError(`The governor answers an unknown state ${state}.`)
  return name
}
