import { decodeAbiParameters, keccak256 } from 'viem'

/** ProposalCreated's parameters, the description (the last) as the bytes it is: they need not be text. */
const parameters = [
  { type: 'uint256' },
  { type: 'address' },
  { type: 'address[]' },
  { type: 'uint256[]' },
  { type: 'string[]' },
  { type: 'bytes[]' },
  { type: 'uint256' },
  { type: 'uint256' },
  { type: 'bytes' },
] as const

/** The hash of a ProposalCreated's description, from the log's data. */
export function descriptionHashOf(logData: `0x${string}`): `0x${string}` {
  const [, , , , , , , , description] = decodeAbiParameters(parameters, logData)
  return keccak256(description)
}
