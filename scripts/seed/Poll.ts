import { quorumVotes } from '@mandate/governance/quorum'
import {
  addToTally,
  type Choice,
  isQuorumReached,
  isVoteSucceeded,
  simpleMajority,
  type Tally,
} from '@mandate/governance/tally'
import { type Settings, supply } from './stage.ts'

/** A proposal's vote as the governor counts it, under the rules it was made with. Times in seconds. */
export class Poll {
  readonly id: bigint
  readonly voteStart: number
  /** Who may cast how much; to be set once the snapshot is past. */
  powers: ReadonlyMap<string, bigint> = new Map()
  #deadline: number
  #tally: Tally = { forVotes: 0n, againstVotes: 0n, abstainVotes: 0n }
  readonly #quorum: bigint
  readonly #extensionSeconds: number

  constructor(id: bigint, createdAt: number, settings: Settings) {
    this.id = id
    this.voteStart = createdAt + settings.votingDelaySeconds
    this.#deadline = this.voteStart + settings.votingPeriodSeconds
    this.#quorum = quorumVotes(supply, {
      numerator: BigInt(settings.quorumBasisPoints),
      denominator: 10_000n,
    })
    this.#extensionSeconds = settings.lateQuorumExtensionSeconds
  }

  get deadline(): number {
    return this.#deadline
  }

  get hasPassed(): boolean {
    return this.#isQuorumReached() && isVoteSucceeded(this.#tally, simpleMajority)
  }

  /** As `GovernorPreventLateQuorum` does, a quorum reached late keeps voting open a while longer. */
  count(choice: Choice, weight: bigint, castAt: number): void {
    const wasReached = this.#isQuorumReached()
    this.#tally = addToTally(this.#tally, choice, weight)
    if (wasReached || !this.#isQuorumReached()) return
    this.#deadline = Math.max(this.#deadline, castAt + this.#extensionSeconds)
  }

  #isQuorumReached(): boolean {
    return isQuorumReached(this.#tally, this.#quorum)
  }
}
