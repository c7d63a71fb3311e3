import assert from 'node:assert/strict'
import { textOnlyAction } from '@mandate/governance/actions'
import { isWholeBallot, splitSupport } from '@mandate/governance/fractionalBallot'
import { overrideOf } from '@mandate/governance/override'
import { type ProposalState, proposalState } from '@mandate/governance/proposalState'
import { arrangeShares, wholeBasisPoints } from '@mandate/governance/split'
import {
  type Account,
  type Address,
  encodeAbiParameters,
  encodeFunctionData,
  getAddress,
  type Hex,
  keccak256,
  parseEther,
  toHex,
} from 'viem'
import type { Random } from './createChoices.ts'
import type { DaoRecord, RecordedProposal } from './DaoRecord.ts'
import type { TestDao } from './openTestDao.ts'
import { allowedOn, topics, types } from './walkedRules.ts'

const maxProposals = 8
const shares = ['300000', '200000', '60000', '2000'] as const

const shareParameters = [{ type: 'uint16' }, { type: 'uint16' }, { type: 'uint16' }] as const

/**
 * Members who do one thing after another, at random, and wait in between, mostly for a boundary second. They do only
 * what the record says the governor allows, so a refusal is a difference too.
 */
export class DaoWalk {
  readonly #dao: TestDao
  readonly #record: DaoRecord
  readonly #random: Random
  readonly #voted = new Set<string>()
  /** What is worth knowing that it happened at all. */
  readonly seen = new Set<string>()

  constructor(dao: TestDao, record: DaoRecord, random: Random) {
    this.#dao = dao
    this.#record = record
    this.#random = random
  }

  /** Gives four members unequal shares; they delegate to themselves, one of them most of it to others. */
  async begin(): Promise<void> {
    const { token } = this.#dao
    for (const [index, share] of shares.entries()) {
      const member = this.#memberAt(index)
      await token.write.transfer([member.account.address, parseEther(share)])
      await token.write.delegate([member.account.address], { account: member.account })
    }
    await this.#setSplit(this.#memberAt(2).account, 3)
    await this.#record.catchUp()
  }

  /** Takes a step and says which. */
  async step(): Promise<string> {
    const action = this.#random.pick([
      'propose',
      'vote',
      'vote',
      'vote',
      'override',
      'override',
      'override',
      'override',
      'transfer',
      'delegate',
      'split',
      'queue',
      'execute',
      'cancel',
      'wait',
      'wait',
      'wait',
    ])
    switch (action) {
      case 'propose':
        await this.#propose()
        break
      case 'vote':
        await this.#vote()
        break
      case 'override':
        await this.#override()
        break
      case 'transfer':
        await this.#transfer()
        break
      case 'delegate':
        await this.#delegate()
        break
      case 'split':
        await this.#split()
        break
      case 'queue':
        await this.#queue()
        break
      case 'execute':
        await this.#execute()
        break
      case 'cancel':
        await this.#cancel()
        break
      case 'wait':
        await this.#wait()
        break
      default:
        return action satisfies never
    }
    return action
  }

  async #propose(): Promise<void> {
    const { governor, token } = this.#dao
    const proposer = this.#memberAt(0)
    const count = this.#record.proposals.size
    const power = await token.read.getVotes([proposer.account.address])
    if (count === maxProposals || power < parseEther('1000')) return
    await this.#dao.networkHelpers.time.increase(1)
    const newQuorum = encodeFunctionData({
      abi: governor.abi,
      functionName: 'updateQuorumNumerator',
      args: [BigInt(this.#random.below(3_000))],
    })
    const action = this.#random.pick([
      textOnlyAction,
      { target: governor.address, value: 0n, calldata: newQuorum },
    ])
    const actions = [[action.target as Address], [action.value], [action.calldata as Hex]] as const
    const rule = await allowedOn(this.#dao, action)
    const proposalType = this.#random.pick(types)
    const topic = this.#random.pick(topics)
    const call = governor.write.propose([...actions, `# Proposal ${count}`, proposalType, topic], {
      account: proposer.account,
    })
    if (rule.types.includes(proposalType) && rule.topics.includes(topic)) {
      await call
    } else {
      await assert.rejects(call, /GovernorTypeNotAllowed|GovernorTopicNotAllowed/)
      this.seen.add('a type or topic refused')
    }
  }

  async #vote(): Promise<void> {
    const proposal = await this.#pickProposal('active')
    const voter = this.#member()
    const ballot = `${proposal?.id} ${voter.account.address}`
    if (proposal === undefined || this.#voted.has(ballot)) return
    const support = this.#random.pick([0, 1, 1, 2, splitSupport, splitSupport])
    const params = support === splitSupport ? this.#ballotShares() : '0x'
    await this.#dao.governor.write.castVoteWithReasonAndParams([proposal.id, support, '', params], {
      account: voter.account,
    })
    this.#voted.add(ballot)
  }

  #ballotShares(): Hex {
    const against = this.#random.below(wholeBasisPoints)
    const inFavour = this.#random.below(wholeBasisPoints - against)
    return encodeAbiParameters(shareParameters, [
      against,
      inFavour,
      wholeBasisPoints - against - inFavour,
    ])
  }

  /** Takes back what others held at the snapshot; refused when nobody held anything. */
  async #override(): Promise<void> {
    const { governor, token } = this.#dao
    const proposal = await this.#pickProposal('active')
    const { account } = this.#member()
    const ballot = `${proposal?.id} ${account.address} override`
    if (proposal === undefined || this.#voted.has(ballot)) return
    const { voteStart } = proposal.facts
    const [delegates, units] = await token.read.getPastDelegates([
      account.address,
      proposal.topic,
      voteStart,
    ])
    const held = delegates.map((delegate, index) => ({ delegate, units: units[index] ?? 0n }))
    const { weight } = overrideOf(account.address, held, () => false)
    const args = [proposal.id, this.#random.pick([0, 1, 2]), ''] as const
    const simulation = governor.simulate.castOverrideVote(args, { account: account.address })
    if (weight === 0n) {
      await assert.rejects(simulation, /GovernorNothingToOverride/)
      return
    }
    assert.equal((await simulation).result, weight)
    await governor.write.castOverrideVote(args, { account })
    this.#voted.add(ballot)
    for (const { delegate, units: taken } of held) {
      const reduced = proposal.ballots.get(delegate)
      if (taken === 0n || reduced === undefined) continue
      this.seen.add(isWholeBallot(reduced.shares) ? 'a ballot reduced' : 'a split ballot reduced')
      if (proposal.topic !== 0) this.seen.add('a ballot reduced on a topic')
    }
  }

  async #transfer(): Promise<void> {
    const { token } = this.#dao
    const from = this.#member().account
    const balance = await token.read.balanceOf([from.address])
    const units = (balance * BigInt(this.#random.below(50))) / 100n
    await token.write.transfer([this.#member().account.address, units], { account: from })
  }

  async #delegate(): Promise<void> {
    const { account } = this.#member()
    await this.#dao.token.write.delegate([this.#member().account.address], { account })
  }

  async #split(): Promise<void> {
    await this.#setSplit(this.#member().account, this.#random.below(shares.length))
  }

  /** Between two members by default, and one topic's to a third. */
  async #setSplit(account: Account, from: number): Promise<void> {
    const [first, second, third] = [0, 1, 2].map((step) => ({
      delegate: getAddress(this.#memberAt((from + step) % shares.length).account.address),
      basisPoints: 1 + this.#random.below(wholeBasisPoints - 1),
    }))
    if (first === undefined || second === undefined || third === undefined) return
    const rest = { ...second, basisPoints: wholeBasisPoints - first.basisPoints }
    const split = arrangeShares([first, rest]).map((share) => ({
      delegate: getAddress(share.delegate),
      basisPoints: share.basisPoints,
    }))
    const whole = [{ ...third, basisPoints: wholeBasisPoints }]
    await this.#dao.token.write.setDelegations(
      [
        [
          { topic: 0, endsAt: 0, shares: split },
          { topic: 1, endsAt: 0, shares: this.#random.pick([[], whole]) },
        ],
      ],
      { account },
    )
  }

  async #queue(): Promise<void> {
    const proposal = await this.#pickProposal('succeeded')
    if (proposal === undefined) return
    await this.#dao.governor.write.queue(callOf(proposal))
  }

  async #execute(): Promise<void> {
    const { governor, networkHelpers } = this.#dao
    const proposal = await this.#pickProposal('queued')
    if (proposal === undefined) return
    const eta = await governor.read.proposalEta([proposal.id])
    const now = BigInt(await networkHelpers.time.latest())
    if (eta > now) await networkHelpers.time.increaseTo(eta)
    await governor.write.execute(callOf(proposal))
  }

  /** One in four times, so that most proposals live on. */
  async #cancel(): Promise<void> {
    const state = this.#random.pick([
      'pending',
      'active',
      'defeated',
      'succeeded',
      'queued',
    ] as const)
    const proposal = await this.#pickProposal(state)
    if (proposal === undefined || this.#random.below(4) !== 0) return
    await this.#dao.governor.write.cancel(callOf(proposal), { account: proposal.proposer })
  }

  /** Until the next boundary, or the second before it or after it; now and then for an hour at most. */
  async #wait(): Promise<void> {
    const { time } = this.#dao.networkHelpers
    const now = BigInt(await time.latest())
    const offset = this.#random.pick([-1n, 0n, 1n])
    const next = [...this.#record.proposals.values()]
      .flatMap(({ facts }) => [facts.voteStart + offset, facts.voteEnd + offset])
      .filter((second) => second > now)
      .sort((one, other) => Number(one - other))
      .at(0)
    if (next === undefined || this.#random.below(3) === 0) {
      await time.increase(1 + this.#random.below(3_600))
    } else {
      await time.increaseTo(next)
    }
  }

  async #pickProposal(state: ProposalState): Promise<RecordedProposal | undefined> {
    // What is sent now is mined a second later.
    const now = BigInt(await this.#dao.networkHelpers.time.latest()) + 1n
    const [first, ...others] = [...this.#record.proposals.values()].filter(
      (proposal) => proposalState(this.#record.factsOf(proposal), now) === state,
    )
    return first === undefined ? undefined : this.#random.pick([first, ...others])
  }

  #member() {
    return this.#memberAt(this.#random.below(shares.length))
  }

  #memberAt(index: number) {
    const member = this.#dao.members[index]
    if (member === undefined) throw new Error(`No unlocked account for member ${index}.`)
    return member
  }
}

function callOf({ actions, description }: RecordedProposal) {
  return [...actions, keccak256(toHex(description))] as const
}
