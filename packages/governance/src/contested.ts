/** Heads on each side of a proposal, whatever their voting power. */
export type HeadCount = { forCount: number; againstCount: number }

const minimumDecisiveBallots = 5
const minimumMinorityShare = 0.1

/**
 * Whether a proposal tells voters apart: at least 5 ballots for or against, and a minority of at least 10 % of heads.
 * Unanimous proposals are most of a DAO's record and say nothing about who thinks alike.
 */
export function isContested({ forCount, againstCount }: HeadCount): boolean {
  const decisive = forCount + againstCount
  if (decisive < minimumDecisiveBallots) return false
  return Math.min(forCount, againstCount) >= decisive * minimumMinorityShare
}
