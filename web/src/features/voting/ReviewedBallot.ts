import type { DraftBallot } from './encodeBallot.ts'

/** A ballot as its voter looks over it before it is cast. */
export type ReviewedBallot = {
  proposalId: string
  title: string
  ballot: DraftBallot
  /** Token units, at the proposal's snapshot; null: not read. */
  power: bigint | null
}

/** What became of a ballot in a pass. `leftOut` was not sent, `missed` was and did not count; each with why. */
export type BallotEnd =
  | { kind: 'counted' }
  | { kind: 'skipped' }
  | { kind: 'leftOut' | 'missed'; why: string | null }

/** By proposal. */
export type BallotEnds = ReadonlyMap<string, BallotEnd>
