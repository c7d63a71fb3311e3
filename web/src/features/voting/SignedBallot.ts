import type { DaoConfig } from '@mandate/governance/dao'
import {
  areBallotSharesValid,
  type BallotChoice,
  type BallotShares,
  splitSupport,
  wholeBallot,
} from '@mandate/governance/fractionalBallot'
import { choices } from '@mandate/governance/tally'
import { z } from 'zod'
import { parseJson } from '../../lib/parseJson.ts'
import { addressField, hexField, readSigned } from '../../lib/readSigned.ts'
import type { BallotMessage } from './ballotTypedData.ts'
import { decodeShares } from './encodeBallot.ts'

const signedBallot = z.object({
  kind: z.literal('mandate-ballot'),
  chainId: z.number().int(),
  governor: addressField,
  proposalId: z.string().regex(/^\d{1,78}$/),
  support: z.number().int().min(0).max(255),
  voter: addressField,
  reason: z.string(),
  params: hexField,
  /** Seconds; after it the governor refuses. */
  deadline: z.number().int(),
  signature: hexField,
})

/** A ballot with its signature: whoever holds it may send it, and can change nothing in it. */
export type SignedBallot = z.infer<typeof signedBallot>

export type ReadBallot =
  | { kind: 'signed'; signed: SignedBallot }
  | { kind: 'unreadable' | 'foreign' | 'otherProposal' }

/** Reads what somebody pasted: ballots one below the other, or as a JSON list. */
export function readSignedBallots(
  text: string,
  dao: DaoConfig,
  proposalId: string,
): readonly ReadBallot[] {
  return entriesOf(text).map((entry) => readBallot(entry, dao, proposalId))
}

function readBallot(
  entry: unknown,
  { chain, contracts }: DaoConfig,
  proposalId: string,
): ReadBallot {
  const read = readSigned(entry, {
    schema: signedBallot,
    chainId: chain.id,
    contract: contracts.governor,
    contractOf: ({ governor }) => governor,
    // Who is late is named, so that the voter can be told.
    now: 0,
  })
  if (read.kind === 'foreign') return { kind: 'foreign' }
  if (read.kind !== 'signed') return { kind: 'unreadable' }
  return read.signed.proposalId === proposalId ? read : { kind: 'otherProposal' }
}

/** What its voter signed, as EIP-712 data takes it. */
export function messageOf(signed: SignedBallot): BallotMessage {
  return { ...signed, proposalId: BigInt(signed.proposalId) }
}

/** What a ballot says; null where the governor would not understand it. */
export function contentOf({
  support,
  params,
}: SignedBallot): { choice: BallotChoice; shares: BallotShares } | null {
  if (support === splitSupport) {
    const shares = decodeShares(params)
    return shares !== null && areBallotSharesValid(shares) ? { choice: 'split', shares } : null
  }
  const choice = choices[support]
  return choice === undefined ? null : { choice, shares: wholeBallot(choice) }
}

function entriesOf(text: string): readonly unknown[] {
  const whole = parseJson(text)
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole]
  return text.split('\n').filter((line) => line.trim() !== '')
}
