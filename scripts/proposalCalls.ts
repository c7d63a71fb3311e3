import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { encodeAbiParameters, encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'

/** What a proposal consists of when it is submitted. */
export type Submission = {
  targets: readonly Hex[]
  values: readonly bigint[]
  calldatas: readonly Hex[]
  description: string
  /** Absent: the default type and no topic, as every Governor takes it. */
  classification?: Classification
}

/** Under which of the governor's types and topics a proposal is made. */
export type Classification = { proposalType: number; topic: number }

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
    propose: proposeCall(submission),
    queue: operation('queue'),
    execute: operation('execute'),
    cancel: operation('cancel'),
  }
}

function proposeCall({ targets, values, calldatas, description, classification }: Submission): Hex {
  const abi = mandateGovernorAbi
  const calls = [targets, values, calldatas, description] as const
  if (classification === undefined) {
    return encodeFunctionData({ abi, functionName: 'propose', args: calls })
  }
  const { proposalType, topic } = classification
  return encodeFunctionData({ abi, functionName: 'propose', args: [...calls, proposalType, topic] })
}
