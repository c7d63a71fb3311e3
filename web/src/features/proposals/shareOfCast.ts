import type { Tally } from '@mandate/governance/tally'
import { formatShare } from '../../lib/formatAmount.ts'

/** All voting power cast on a proposal, abstentions included. */
export function castOf({ forVotes, againstVotes, abstainVotes }: Tally): bigint {
  return forVotes + againstVotes + abstainVotes
}

/**
 * A side's share of all that was cast, as lists and pages tell it. It is not the approval, which leaves abstentions out
 * and decides whether a proposal passes.
 */
export function shareOfCast(tally: Tally, side: keyof Tally): string {
  return formatShare(tally[side], castOf(tally))
}
