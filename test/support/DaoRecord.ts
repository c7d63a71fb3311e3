import {
  type BallotShares,
  reweighBallot,
  splitSupport,
  wholeBallot,
} from '@mandate/governance/fractionalBallot'
import type { ProposalFacts } from '@mandate/governance/proposalState'
import { quorumVotes } from '@mandate/governance/quorum'
import { choiceOfSupport, simpleMajority } from '@mandate/governance/tally'
import { type Address, decodeAbiParameters, type Hex } from 'viem'
import type { TestDao } from './openTestDao.ts'

export type RecordedProposal = {
  id: bigint
  proposer: Address
  actions: readonly [readonly Address[], readonly bigint[], readonly Hex[]]
  description: string
  topic: number
  facts: ProposalFacts
  ballots: Map<Address, { shares: BallotShares; weight: bigint }>
}

/** A DAO as its events tell it, by the rules of `packages/governance` and without asking the governor. */
export class DaoRecord {
  readonly proposals = new Map<bigint, RecordedProposal>()
  readonly #dao: TestDao
  readonly #supply: bigint
  readonly #denominator: bigint
  #nextBlock: bigint

  constructor(dao: TestDao, supply: bigint, denominator: bigint) {
    this.#dao = dao
    this.#supply = supply
    this.#denominator = denominator
    this.#nextBlock = BigInt(dao.startBlock)
  }

  /** What `proposalState` needs of a proposal. */
  factsOf({ facts }: RecordedProposal): ProposalFacts {
    return facts
  }

  /** Reads the events of the blocks that were mined since the last time. */
  async catchUp(): Promise<void> {
    const { client, governor } = this.#dao
    const toBlock = await client.getBlockNumber({ cacheTime: 0 })
    if (toBlock < this.#nextBlock) return
    const logs = await client.getContractEvents({
      address: governor.address,
      abi: governor.abi,
      fromBlock: this.#nextBlock,
      toBlock,
      strict: true,
    })
    for (const log of logs) {
      const { timestamp } = await client.getBlock({ blockNumber: log.blockNumber })
      this.#record(log, timestamp)
    }
    this.#nextBlock = toBlock + 1n
  }

  #record(log: GovernorLog, at: bigint): void {
    switch (log.eventName) {
      case 'ProposalClassified': {
        const proposal = this.#proposal(log.args.proposalId)
        const { facts } = proposal
        const numerator = BigInt(log.args.quorumBasisPoints)
        proposal.topic = log.args.topic
        facts.quorum = quorumVotes(this.#supply, { numerator, denominator: this.#denominator })
        facts.approvalThreshold = log.args.approvalThresholdBasisPoints
        return
      }
      case 'ProposalCreated':
        this.#recordCreation(log.args)
        return
      case 'VoteCast':
      case 'OverrideVoteCast': {
        const shares = wholeBallot(choiceOfSupport(log.args.support))
        this.#recordBallot(log.args, shares, log.eventName === 'VoteCast')
        return
      }
      case 'VoteCastWithParams': {
        const isSplit = log.args.support === splitSupport
        const whole = () => wholeBallot(choiceOfSupport(log.args.support))
        this.#recordBallot(log.args, isSplit ? readShares(log.args.params) : whole(), true)
        return
      }
      case 'VoteReduced': {
        const { facts, ballots } = this.#proposal(log.args.proposalId)
        const ballot = ballots.get(log.args.delegate)
        if (ballot === undefined) throw new Error('A ballot was reduced that nobody cast.')
        const { shares, weight: before } = ballot
        ballot.weight -= log.args.weight
        Object.assign(facts, reweighBallot(facts, { shares, before, after: ballot.weight }))
        return
      }
      case 'ProposalExtended':
        this.#proposal(log.args.proposalId).facts.voteEnd = log.args.extendedDeadline
        return
      case 'ProposalQueued':
        this.#proposal(log.args.proposalId).facts.queuedAt = at
        return
      case 'ProposalExecuted':
        this.#proposal(log.args.proposalId).facts.executedAt = at
        return
      case 'ProposalCanceled':
        this.#proposal(log.args.proposalId).facts.canceledAt = at
        return
      default:
        return
    }
  }

  #recordBallot(args: BallotArgs, shares: BallotShares, isOwnPower: boolean): void {
    const { facts, ballots } = this.#proposal(args.proposalId)
    Object.assign(facts, reweighBallot(facts, { shares, before: 0n, after: args.weight }))
    if (isOwnPower) ballots.set(args.voter, { shares, weight: args.weight })
  }

  #recordCreation(args: CreationArgs): void {
    this.proposals.set(args.proposalId, {
      id: args.proposalId,
      proposer: args.proposer,
      actions: [args.targets, args.values, args.calldatas],
      description: args.description,
      topic: 0,
      ballots: new Map(),
      facts: {
        voteStart: args.voteStart,
        voteEnd: args.voteEnd,
        // What was classified replaces both.
        quorum: 0n,
        approvalThreshold: simpleMajority,
        forVotes: 0n,
        againstVotes: 0n,
        abstainVotes: 0n,
        canceledAt: null,
        queuedAt: null,
        executedAt: null,
      },
    })
  }

  #proposal(id: bigint): RecordedProposal {
    const proposal = this.proposals.get(id)
    if (proposal === undefined) throw new Error(`An event of the unknown proposal ${id}.`)
    return proposal
  }
}

function readShares(params: Hex): BallotShares {
  const [against, inFavour, abstain] = decodeAbiParameters(
    [{ type: 'uint16' }, { type: 'uint16' }, { type: 'uint16' }],
    params,
  )
  return { against, for: inFavour, abstain }
}

type BallotArgs = { voter: Address; proposalId: bigint; weight: bigint }

type GovernorLog = Awaited<ReturnType<typeof readLogs>>[number]
type CreationArgs = Extract<GovernorLog, { eventName: 'ProposalCreated' }>['args']

function readLogs({ client, governor }: TestDao) {
  return client.getContractEvents({ address: governor.address, abi: governor.abi, strict: true })
}
