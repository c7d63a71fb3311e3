import type { Choice } from '@mandate/governance/tally'
import type { Hex } from 'viem'

/** A proposal as the folder tells it. Times in seconds; null where the folder does not say. */
export type SourceProposal = {
  id: string
  title: string
  body: string
  author: Hex | null
  createdAt: number | null
  startAt: number | null
  endAt: number | null
  queuedAt: number | null
  executedAt: number | null
  canceledAt: number | null
}

/** A vote for, against or abstaining. `weight` in token units. */
export type SourceBallot = {
  voter: Hex
  proposal: string
  choice: Choice
  weight: bigint
  castAt: number | null
  /** Where only a block is known: votes of one proposal were cast in this order. */
  block: number | null
}

export type SourceDelegation = {
  at: number
  delegator: Hex
  /** Null: from then on the delegator votes for itself. */
  delegate: Hex | null
  /** The delegator's own power then, in token units. */
  power: bigint
}

/** Rows that cannot be lived again, and why. */
export type Unreplayable = { what: string; count: number }

export type SourceHistory = {
  name: string
  proposals: readonly SourceProposal[]
  ballots: readonly SourceBallot[]
  delegations: readonly SourceDelegation[]
  names: readonly { address: Hex; name: string }[]
  unreplayable: readonly Unreplayable[]
}
