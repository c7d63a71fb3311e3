import { type BallotShares, reweighBallot, wholeBallot } from '@mandate/governance/fractionalBallot'
import { quorumVotes } from '@mandate/governance/quorum'
import {
  type Choice,
  type Conditions,
  isQuorumReached,
  isVoteSucceeded,
  type Tally,
} from '@mandate/governance/tally'
import type { PollRules } from './pollRules.ts'
import { supply } from './stage.ts'
import type { Snapshot } from './VotingLedger.ts'

type CastBallot = { shares: BallotShares; weight: bigint }

/** A proposal's vote as the governor counts it, under the rules it was made with. Times in seconds. */
export class Poll {
  readonly id: bigint
  readonly voteStart: number
  readonly topic: number
  readonly #rules: PollRules
  readonly #conditions: Conditions
  readonly #ballots = new Map<string, CastBallot>()
  readonly #overridden = new Map<string, bigint>()
  #snapshot: Snapshot | undefined
  #deadline: number
  #tally: Tally = { forVotes: 0n, againstVotes: 0n, abstainVotes: 0n }

  constructor(id: bigint, createdAt: number, rules: PollRules) {
    this.id = id
    this.topic = rules.topic
    this.voteStart = createdAt + rules.votingDelaySeconds
    this.#rules = rules
    this.#deadline = this.voteStart + rules.votingPeriodSeconds
    this.#conditions = {
      quorum: quorumVotes(supply, {
        numerator: BigInt(rules.quorumBasisPoints),
        denominator: 10_000n,
      }),
      approvalThreshold: rules.approvalThreshold,
    }
  }

  get deadline(): number {
    return this.#deadline
  }

  get hasPassed(): boolean {
    return this.#standing() === 'passing'
  }

  /** Who may cast how much, once the snapshot is past. */
  open(snapshot: Snapshot): void {
    this.#snapshot = snapshot
  }

  /** What a voter may still cast: what delegators took back before counts no more. */
  weightOf(voter: string): bigint {
    const power = this.#snapshot?.powerOf(voter) ?? 0n
    return power - (this.#overridden.get(voter.toLowerCase()) ?? 0n)
  }

  ballotOf(voter: string): CastBallot | undefined {
    return this.#ballots.get(voter.toLowerCase())
  }

  heldByOthers(account: string) {
    return this.#snapshot?.heldByOthers(account) ?? []
  }

  count(voter: string, shares: BallotShares, castAt: number): void {
    const weight = this.weightOf(voter)
    this.#ballots.set(voter.toLowerCase(), { shares, weight })
    this.#change(castAt, () => this.#reweigh(shares, 0n, weight))
  }

  /** A delegator votes itself with what others hold of it. */
  override(account: string, choice: Choice, castAt: number): void {
    const held = this.heldByOthers(account)
    this.#change(castAt, () => {
      for (const { delegate, units } of held) this.#reduce(delegate.toLowerCase(), units)
      const weight = held.reduce((sum, { units }) => sum + units, 0n)
      this.#reweigh(wholeBallot(choice), 0n, weight)
    })
  }

  #reduce(delegate: string, units: bigint): void {
    const ballot = this.#ballots.get(delegate)
    this.#overridden.set(delegate, (this.#overridden.get(delegate) ?? 0n) + units)
    if (ballot === undefined) return
    const weight = ballot.weight - units
    this.#reweigh(ballot.shares, ballot.weight, weight)
    this.#ballots.set(delegate, { ...ballot, weight })
  }

  #reweigh(shares: BallotShares, before: bigint, after: bigint): void {
    this.#tally = reweighBallot(this.#tally, { shares, before, after })
  }

  /** Whatever reaches the quorum late, or turns the result late, keeps voting open a while longer. */
  #change(at: number, change: () => void): void {
    const before = this.#standing()
    change()
    const after = this.#standing()
    const { extensionSeconds, votingPeriodSeconds } = this.#rules
    if (at + extensionSeconds <= this.#deadline) return
    const isQuorate = before === 'withoutQuorum' && after !== 'withoutQuorum'
    const isTurned = (before === 'passing') !== (after === 'passing')
    if (!isQuorate && !isTurned) return
    const bound = this.voteStart + 2 * votingPeriodSeconds
    this.#deadline = Math.max(this.#deadline, Math.min(at + extensionSeconds, bound))
  }

  #standing(): 'withoutQuorum' | 'failing' | 'passing' {
    const { quorum, approvalThreshold } = this.#conditions
    if (!isQuorumReached(this.#tally, quorum)) return 'withoutQuorum'
    return isVoteSucceeded(this.#tally, approvalThreshold) ? 'passing' : 'failing'
  }
}
