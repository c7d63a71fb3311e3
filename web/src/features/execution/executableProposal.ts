import type { Address, Hex } from 'viem'
import { keccak256, stringToHex } from 'viem'
import type { ProposalFactsFieldsFragment } from '../../indexer/generated/graphql.ts'

/** A proposal with what the governor needs to recognise it. */
export type ExecutableProposal = ProposalFactsFieldsFragment & {
  targets: readonly string[]
  values: readonly string[]
  calldatas: readonly string[]
  description: string
}

/** The arguments of `queue`, `execute` and `cancel`. */
export function proposalArguments(
  proposal: ExecutableProposal,
): readonly [Address[], bigint[], Hex[], Hex] {
  return [
    proposal.targets.map((target) => target as Address),
    proposal.values.map(BigInt),
    proposal.calldatas.map((calldata) => calldata as Hex),
    keccak256(stringToHex(proposal.description)),
  ]
}
