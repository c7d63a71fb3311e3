import { governanceTokenAbi } from '@mandate/protocol/abis'
import { parseSignature } from 'viem'
import type { ContractWrite } from '../../chain/useTransaction.ts'
import { onlyDelegate } from './delegationTypedData.ts'
import { encodeDelegation } from './delegationWrite.ts'
import { delegationsOf, type SignedDelegation } from './SignedDelegation.ts'

/** The transaction with which anybody brings a signed delegation to the token. */
export function signedDelegationWrite(signed: SignedDelegation): ContractWrite {
  const { token, via, delegator, signature } = signed
  const call = { address: token, abi: governanceTokenAbi, functionName: via }
  const delegations = delegationsOf(signed)
  const once = [BigInt(signed.nonce), BigInt(signed.deadline)]
  switch (via) {
    case 'setDelegationsBySig':
      return {
        ...call,
        args: [delegator, delegations.map(encodeDelegation), ...once, signature],
      }
    case 'delegateBySig': {
      const { r, s, yParity } = parseSignature(signature)
      return { ...call, args: [onlyDelegate(delegations), ...once, 27 + yParity, r, s] }
    }
  }
}
