import type { ballot } from 'ponder:schema'
import {
  type BallotChoice,
  type BallotShares,
  choiceOfVotes,
  divideWeight,
  readPackedVotes,
  sharesOfVotes,
  splitSupport,
  wholeBallot,
} from '@mandate/governance/fractionalBallot'
import { choiceOfSupport, type Tally } from '@mandate/governance/tally'
import { decodeAbiParameters } from 'viem'

const parameters = [
  { name: 'against', type: 'uint16' },
  { name: 'for', type: 'uint16' },
  { name: 'abstain', type: 'uint16' },
] as const

type Cast = { support: number; weight: bigint; params?: `0x${string}` }

/** What a ballot says: its side, its shares, and what it adds to the tally. */
export type CastBallot = { choice: BallotChoice; shares: BallotShares; votes: Tally }

/** Reads a ballot from the `support`, the weight and the parameters that it was cast with. */
export function ballotOf({ support, weight, params = '0x' }: Cast): CastBallot {
  const packed = support === splitSupport ? readPackedVotes(params) : null
  if (packed !== null) {
    return { choice: choiceOfVotes(packed), shares: sharesOfVotes(packed), votes: packed }
  }
  if (support === splitSupport) {
    const [against, inFavour, abstain] = decodeAbiParameters(parameters, params)
    const shares = { against, for: inFavour, abstain }
    return { choice: 'split', shares, votes: divideWeight(weight, shares) }
  }
  const choice = choiceOfSupport(support)
  const shares = wholeBallot(choice)
  return { choice, shares, votes: divideWeight(weight, shares) }
}

type BallotRow = typeof ballot.$inferSelect
type ShareColumns = Pick<BallotRow, 'againstShare' | 'forShare' | 'abstainShare'>

export function sharesOf({ againstShare, forShare, abstainShare }: ShareColumns): BallotShares {
  return { against: againstShare, for: forShare, abstain: abstainShare }
}

export function shareColumnsOf(shares: BallotShares): ShareColumns {
  return { againstShare: shares.against, forShare: shares.for, abstainShare: shares.abstain }
}
