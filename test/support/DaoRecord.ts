import type { ProposalFacts } from '@mandate/governance/proposalState'
import { quorumVotes } from '@mandate/governance/quorum'
import { addToTally, choiceOfSupport, simpleMajority } from '@mandate/governance/tally'
import type { Address, Hex } from 'viem'
import type { TestDao } from './openTestDao.ts'

export type RecordedProposal = {
  id: bigint
  proposer: Address
  actions: readonly [readonly Address[], readonly bigint[], readonly Hex[]]
  description: string
  facts: ProposalFacts
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
        const { facts } = this.#proposal(log.args.proposalId)
        const numerator = BigInt(log.args.quorumBasisPoints)
        facts.quorum = quorumVotes(this.#supply, { numerator, denominator: this.#denominator })
        facts.approvalThreshold = log.args.approvalThresholdBasisPoints
        return
      }
      case 'ProposalCreated':
        this.#recordCreation(log.args)
        return
      case 'VoteCast': {
        const { facts } = this.#proposal(log.args.proposalId)
        Object.assign(facts, addToTally(facts, choiceOfSupport(log.args.support), log.args.weight))
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

  #recordCreation(args: CreationArgs): void {
    this.proposals.set(args.proposalId, {
      id: args.proposalId,
      proposer: args.proposer,
      actions: [args.targets, args.values, args.calldatas],
      description: args.description,
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

type GovernorLog = Awaited<ReturnType<typeof readLogs>>[number]
type CreationArgs = Extract<GovernorLog, { eventName: 'ProposalCreated' }>['args']

function readLogs({ client, governor }: TestDao) {
  return client.getContractEvents({ address: governor.address, abi: governor.abi, strict: true })
}
