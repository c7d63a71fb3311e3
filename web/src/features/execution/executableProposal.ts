import type { ProposalState } from '@mandate/governance/proposalState'
import type { Address, Hex } from 'viem'
import { keccak256, stringToHex } from 'viem'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'

/** A proposal with what the governor needs to recognise it. */
export type ExecutableProposal = ProposalFactsFieldsFragment & {
  payload: {
    targets: readonly string[]
    values: readonly string[]
    calldatas: readonly string[]
  }
  description: string
  /** The governor's own word, where the index is too far behind for its own to count. */
  toldState?: ProposalState
}

/** The arguments of `queue`, `execute` and `cancel`. */
export function proposalArguments({
  payload,
  description,
}: ExecutableProposal): readonly [Address[], bigint[], Hex[], Hex] {
  return [
    payload.targets.map((target) => target as Address),
    payload.values.map(BigInt),
    payload.calldatas.map((calldata) => calldata as Hex),
    keccak256(stringToHex(description)),
  ]
}
