import type { DaoConfig } from '@mandate/governance/dao'
import type { Choice } from '@mandate/governance/tally'
import { supportOfChoice } from '@mandate/governance/tally'
import { type Hex, stringToHex } from 'viem'

/** EIP-712, as `DelegateRegistry` reads it. */
export const stanceTypes = {
  Stance: [
    { name: 'question', type: 'bytes32' },
    { name: 'choice', type: 'uint8' },
  ],
  Stances: [
    { name: 'delegate', type: 'address' },
    { name: 'stances', type: 'Stance[]' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const

export function registryDomain({ chain }: DaoConfig, registry: Hex) {
  return {
    name: 'Mandate Delegate Registry',
    version: '1',
    chainId: chain.id,
    verifyingContract: registry,
  } as const
}

/** Answers by question id. */
export type Stances = Readonly<Record<string, Choice>>

/** Answers as the registry takes them: the id as padded bytes, against 0, for 1, abstain 2. */
export function encodeStances(stances: Stances) {
  return Object.entries(stances).map(([question, choice]) => ({
    question: stringToHex(question, { size: 32 }),
    choice: supportOfChoice(choice),
  }))
}
