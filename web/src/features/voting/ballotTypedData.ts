import type { Address, TypedDataDefinition } from 'viem'
import type { TypedDataDomain } from '../../chain/readTypedDataDomain.ts'
import type { EncodedBallot } from './encodeBallot.ts'

/** A ballot as its voter signs it. @param deadline last second in which it counts */
export type BallotMessage = EncodedBallot & { voter: Address; deadline: number }

const types = {
  RelayedBallot: [
    { name: 'proposalId', type: 'uint256' },
    { name: 'support', type: 'uint8' },
    { name: 'voter', type: 'address' },
    { name: 'reason', type: 'string' },
    { name: 'params', type: 'bytes' },
    { name: 'deadline', type: 'uint48' },
  ],
} as const

/** The message as EIP-712 data, for the governor's relay. */
export function ballotTypedData(
  domain: TypedDataDomain,
  { proposalId, support, voter, reason, params, deadline }: BallotMessage,
): TypedDataDefinition {
  const message = { proposalId, support, voter, reason, params, deadline }
  return { domain, types, primaryType: 'RelayedBallot', message }
}
