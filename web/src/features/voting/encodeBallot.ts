import {
  type BallotChoice,
  type BallotShares,
  splitSupport,
} from '@mandate/governance/fractionalBallot'
import { supportOfChoice } from '@mandate/governance/tally'
import { decodeAbiParameters, encodeAbiParameters, type Hex } from 'viem'

/** A ballot as its form holds it. `shares` counts for a split one alone. */
export type DraftBallot = {
  proposalId: bigint
  choice: BallotChoice
  shares: BallotShares
  reason: string
}

/** A ballot as the governor takes it. */
export type EncodedBallot = { proposalId: bigint; support: number; reason: string; params: Hex }

const shareParameters = [{ type: 'uint16' }, { type: 'uint16' }, { type: 'uint16' }] as const

export function encodeBallot({ proposalId, choice, shares, reason }: DraftBallot): EncodedBallot {
  const text = reason.trim()
  if (choice !== 'split') {
    return { proposalId, support: supportOfChoice(choice), reason: text, params: '0x' }
  }
  const params = encodeAbiParameters(shareParameters, [shares.against, shares.for, shares.abstain])
  return { proposalId, support: splitSupport, reason: text, params }
}

/** The shares of a split ballot; null where nothing like them can be read. */
export function decodeShares(params: Hex): BallotShares | null {
  try {
    const [against, yes, abstain] = decodeAbiParameters(shareParameters, params)
    return { against, for: yes, abstain }
  } catch {
    return null
  }
}
