import type { ballot } from 'ponder:schema'
import {
  type BallotChoice,
  type BallotShares,
  splitSupport,
  wholeBallot,
} from '@mandate/governance/fractionalBallot'
import { choiceOfSupport } from '@mandate/governance/tally'
import { decodeAbiParameters } from 'viem'

const parameters = [
  { name: 'against', type: 'uint16' },
  { name: 'for', type: 'uint16' },
  { name: 'abstain', type: 'uint16' },
] as const

/** What a ballot says, from the `support` and the parameters that it was cast with. */
export function ballotOf(
  support: number,
  params: `0x${string}`,
): { choice: BallotChoice; shares: BallotShares } {
  if (support === splitSupport) {
    const [against, inFavour, abstain] = decodeAbiParameters(parameters, params)
    return { choice: 'split', shares: { against, for: inFavour, abstain } }
  }
  const choice = choiceOfSupport(support)
  return { choice, shares: wholeBallot(choice) }
}

type ShareColumns = Pick<typeof ballot.$inferSelect, 'againstShare' | 'forShare' | 'abstainShare'>

export function sharesOf({ againstShare, forShare, abstainShare }: ShareColumns): BallotShares {
  return { against: againstShare, for: forShare, abstain: abstainShare }
}
