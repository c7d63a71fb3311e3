import type { BallotChoice, BallotShares } from '@mandate/governance/fractionalBallot'
import type { Choice } from '@mandate/governance/tally'

/** What stands in the form of a ballot. */
export type BallotDraft = {
  choice: BallotChoice | undefined
  /** Of a split ballot. */
  shares: BallotShares
  reason: string
}

/** What stands in the form of an override, which cannot be split. */
export type OverrideDraft = { choice: Choice | undefined; reason: string }

/** Both forms of a proposal. They are kept above the account, so that another one in the wallet loses nothing. */
export type VoteDrafts = { ballot: BallotDraft; override: OverrideDraft }

export const emptyDrafts: VoteDrafts = {
  ballot: { choice: undefined, shares: { for: 5_000, against: 5_000, abstain: 0 }, reason: '' },
  override: { choice: undefined, reason: '' },
}

/** Whether there is anything that could be lost. */
export function isBegun({ ballot, override }: VoteDrafts): boolean {
  return [ballot, override].some(({ choice, reason }) => choice !== undefined || reason !== '')
}
