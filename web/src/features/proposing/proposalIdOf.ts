import type { Action } from '@mandate/governance/actions'
import { type Address, encodeAbiParameters, type Hex, keccak256, stringToHex } from 'viem'

/** The id the governor gives a proposal (OpenZeppelin `Governor.hashProposal`). */
export function proposalIdOf(actions: readonly Action[], description: string): bigint {
  const encoded = encodeAbiParameters(
    [{ type: 'address[]' }, { type: 'uint256[]' }, { type: 'bytes[]' }, { type: 'bytes32' }],
    [
      actions.map(({ target }) => target as Address),
      actions.map(({ value }) => value),
      actions.map(({ calldata }) => calldata as Hex),
      keccak256(stringToHex(description)),
    ],
  )
  return BigInt(keccak256(encoded))
}
