import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeAbiParameters, encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'

/** What a proposal consists of when it is submitted. */
export type Submission = {
  targets: readonly Hex[]
  values: readonly bigint[]
  calldatas: readonly Hex[]
  description: string
}

/** The governor's calls about one proposal, and the id it gives the proposal. */
export type ProposalCalls = Record<'propose' | 'queue' | 'execute' | 'cancel', Hex> & { id: bigint }

export function proposalCalls(submission: Submission): ProposalCalls {
  const { targets, values, calldatas, description } = submission
  const hash = keccak256(stringToHex(description))
  const encoded = encodeAbiParameters(
    [{ type: 'address[]' }, { type: 'uint256[]' }, { type: 'bytes[]' }, { type: 'bytes32' }],
    [targets, values, calldatas, hash],
  )
  const operation = (functionName: 'queue' | 'execute' | 'cancel') =>
    encodeFunctionData({
      abi: mandateGovernorAbi,
      functionName,
      args: [targets, values, calldatas, hash],
    })
  return {
    id: BigInt(keccak256(encoded)),
    propose: encodeFunctionData({
      abi: mandateGovernorAbi,
      functionName: 'propose',
      args: [targets, values, calldatas, description],
    }),
    queue: operation('queue'),
    execute: operation('execute'),
    cancel: operation('cancel'),
  }
}
