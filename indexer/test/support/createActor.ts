import { textOnlyAction } from '@mandate/governance/actions'
import type { DaoConfig } from '@mandate/governance/dao'
import { type Choice, supportOfChoice } from '@mandate/governance/tally'
import {
  delegateRegistryAbi,
  governanceTokenAbi,
  mandateGovernorAbi,
  treasuryAbi,
} from '@mandate/protocol/abis'
import {
  concatHex,
  encodeAbiParameters,
  type Hex,
  keccak256,
  stringToHex,
  toFunctionSelector,
  zeroHash,
} from 'viem'
import type { TestChain } from './startChain.ts'

/** What is proposed; a description given as bytes need not be text. */
export type Draft = {
  description: string | Uint8Array
  targets: readonly Hex[]
  values: readonly bigint[]
  calldatas: readonly Hex[]
}

export function textDraft(description: string | Uint8Array): Draft {
  const { value, calldata } = textOnlyAction
  return {
    description,
    targets: ['0x0000000000000000000000000000000000000000'],
    values: [value],
    calldatas: [calldata as Hex],
  }
}

/** One topic's delegation as the token takes it: an end of 0 is none, no shares take it back. */
export type DelegationInput = {
  topic: number
  endsAt: number
  shares: readonly { delegate: Hex; basisPoints: number }[]
}

/** Somebody who acts in a DAO with the chain's account `index`. */
export function createActor(chain: TestChain, { contracts }: DaoConfig, index: number) {
  const address = chain.account(index).toLowerCase() as Hex
  const token = { abi: governanceTokenAbi, address: contracts.token, account: address } as const
  const governor = {
    abi: mandateGovernorAbi,
    address: contracts.governor,
    account: address,
  } as const
  const registry = {
    abi: delegateRegistryAbi,
    address: contracts.registry ?? contracts.governor,
    account: address,
  } as const
  const { client } = chain

  return {
    address,
    gives: (to: Hex, value: bigint) =>
      client.writeContract({ ...token, functionName: 'transfer', args: [to, value] }),
    delegatesTo: (delegate: Hex) =>
      client.writeContract({ ...token, functionName: 'delegate', args: [delegate] }),
    delegates: (...delegations: readonly DelegationInput[]) =>
      client.writeContract({ ...token, functionName: 'setDelegations', args: [delegations] }),
    async proposes(draft: Draft): Promise<bigint> {
      const hash = await client.sendTransaction({
        account: address,
        to: contracts.governor,
        data: proposeCalldata(draft),
      })
      const receipt = await client.getTransactionReceipt({ hash })
      if (receipt.status !== 'success') throw new Error('The proposal was refused.')
      return await client.readContract({
        ...governor,
        functionName: 'hashProposal',
        args: [draft.targets, draft.values, draft.calldatas, descriptionHash(draft)],
      })
    },
    async proposesUnder(
      { proposalType, topic }: { proposalType: number; topic: number },
      draft: Draft,
    ): Promise<bigint> {
      const { targets, values, calldatas, description } = draft
      await client.writeContract({
        ...governor,
        functionName: 'propose',
        args: [targets, values, calldatas, String(description), proposalType, topic],
      })
      return await client.readContract({
        ...governor,
        functionName: 'hashProposal',
        args: [targets, values, calldatas, descriptionHash(draft)],
      })
    },
    votes: (proposalId: bigint, choice: Choice, reason = '') =>
      client.writeContract({
        ...governor,
        functionName: 'castVoteWithReason',
        args: [proposalId, supportOfChoice(choice), reason],
      }),
    votesWithParams: (proposalId: bigint, choice: Choice, reason: string, params: Hex) =>
      client.writeContract({
        ...governor,
        functionName: 'castVoteWithReasonAndParams',
        args: [proposalId, supportOfChoice(choice), reason, params],
      }),
    overrides: (proposalId: bigint, choice: Choice, reason = '') =>
      client.writeContract({
        ...governor,
        functionName: 'castOverrideVote',
        args: [proposalId, supportOfChoice(choice), reason],
      }),
    /** Divides the ballot, in basis points. */
    divides: (proposalId: bigint, shares: { against: number; for: number; abstain: number }) =>
      client.writeContract({
        ...governor,
        functionName: 'castVoteWithReasonAndParams',
        args: [
          proposalId,
          255,
          '',
          encodeAbiParameters(
            [{ type: 'uint16' }, { type: 'uint16' }, { type: 'uint16' }],
            [shares.against, shares.for, shares.abstain],
          ),
        ],
      }),
    queues: (draft: Draft) =>
      client.writeContract({ ...governor, functionName: 'queue', args: callsOf(draft) }),
    executes: (draft: Draft) =>
      client.writeContract({ ...governor, functionName: 'execute', args: callsOf(draft) }),
    /** As OpenZeppelin's governors before 5.0 salted what they scheduled. */
    executesInTimelock: ({ targets, values, calldatas, ...draft }: Draft) =>
      client.writeContract({
        abi: treasuryAbi,
        address: contracts.treasury,
        account: address,
        functionName: 'executeBatch',
        args: [
          targets,
          values,
          calldatas,
          zeroHash,
          descriptionHash({ ...draft, targets, values, calldatas }),
        ],
      }),
    cancels: (draft: Draft) =>
      client.writeContract({ ...governor, functionName: 'cancel', args: callsOf(draft) }),
    publishes: (name: string, statement: string) =>
      client.writeContract({
        ...registry,
        functionName: 'publishStatement',
        args: [name, statement],
      }),
    declares: (stances: readonly { question: Hex; choice: number }[]) =>
      client.writeContract({ ...registry, functionName: 'declareStances', args: [stances] }),
  }
}

export type Actor = ReturnType<typeof createActor>

export function descriptionHash({ description }: Draft): Hex {
  return keccak256(descriptionBytes(description))
}

function callsOf(draft: Draft) {
  return [draft.targets, draft.values, draft.calldatas, descriptionHash(draft)] as const
}

function descriptionBytes(description: string | Uint8Array): Uint8Array {
  return typeof description === 'string' ? new TextEncoder().encode(description) : description
}

function proposeCalldata({ targets, values, calldatas, description }: Draft): Hex {
  return concatHex([
    toFunctionSelector('propose(address[],uint256[],bytes[],string)'),
    encodeAbiParameters(
      [{ type: 'address[]' }, { type: 'uint256[]' }, { type: 'bytes[]' }, { type: 'bytes' }],
      [targets, values, calldatas, bytesToHexString(descriptionBytes(description))],
    ),
  ])
}

function bytesToHexString(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString('hex')}`
}

/** Text in 32 bytes, padded with zeros. */
export function questionBytes(text: string): Hex {
  return stringToHex(text, { size: 32 })
}
