import type { Delegation } from '@mandate/governance/delegation'
import { type Address, getAddress, type TypedDataDefinition, zeroAddress } from 'viem'
import type { TypedDataDomain } from '../../chain/readTypedDataDomain.ts'
import { encodeDelegation } from './delegationWrite.ts'

/** The function of the token that takes the signature: its own, or the one that every ERC20Votes has. */
export type SignedFunction = 'setDelegationsBySig' | 'delegateBySig'

/** What a delegator signs. @param deadline last second in which the token takes it */
export type DelegationMessage = {
  via: SignedFunction
  delegator: Address
  delegations: readonly Delegation[]
  nonce: bigint
  deadline: number
}

const setDelegationsTypes = {
  SetDelegations: [
    { name: 'delegator', type: 'address' },
    { name: 'delegations', type: 'Delegation[]' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
  Delegation: [
    { name: 'topic', type: 'uint8' },
    { name: 'endsAt', type: 'uint48' },
    { name: 'shares', type: 'Share[]' },
  ],
  Share: [
    { name: 'delegate', type: 'address' },
    { name: 'basisPoints', type: 'uint16' },
  ],
} as const

const delegateTypes = {
  Delegation: [
    { name: 'delegatee', type: 'address' },
    { name: 'nonce', type: 'uint256' },
    { name: 'expiry', type: 'uint256' },
  ],
} as const

/** The message as EIP-712 data. */
export function delegationTypedData(
  domain: TypedDataDomain,
  { via, delegator, delegations, nonce, deadline }: DelegationMessage,
): TypedDataDefinition {
  switch (via) {
    case 'setDelegationsBySig':
      return {
        domain,
        types: setDelegationsTypes,
        primaryType: 'SetDelegations',
        message: {
          delegator,
          delegations: delegations.map(encodeDelegation),
          nonce,
          deadline: BigInt(deadline),
        },
      }
    case 'delegateBySig':
      return {
        domain,
        types: delegateTypes,
        primaryType: 'Delegation',
        message: { delegatee: onlyDelegate(delegations), nonce, expiry: BigInt(deadline) },
      }
  }
}

/** To whom a delegation goes that the standard function can say. */
export function onlyDelegate(delegations: readonly Delegation[]): Address {
  return getAddress(delegations[0]?.shares[0]?.delegate ?? zeroAddress)
}
