import { areBallotSharesValid } from '@mandate/governance/fractionalBallot'
import type { BallotDraft } from './BallotDraft.ts'
import type { DraftBallot } from './encodeBallot.ts'
import { reasonLimit } from './ReasonField.tsx'

/** What stands in a form as a ballot that can be cast. Null: it is not finished, and the form says why. */
export function finishBallot(
  proposalId: string,
  { choice, shares, reason }: BallotDraft,
): DraftBallot | null {
  if (choice === undefined || reason.length > reasonLimit) return null
  if (choice === 'split' && !areBallotSharesValid(shares)) return null
  return { proposalId: BigInt(proposalId), choice, shares, reason }
}
