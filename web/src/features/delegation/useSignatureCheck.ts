import { useQuery } from '@tanstack/react-query'
import { type Address, hashTypedData } from 'viem'
import { type Config, useConfig, useConnection } from 'wagmi'
import { simulateContract } from 'wagmi/actions'
import { explainError } from '../../chain/explainError.ts'
import { isSignedBy } from '../../chain/isSignedBy.ts'
import { delegationTypedData } from './delegationTypedData.ts'
import { readSigningTerms } from './readSigningTerms.ts'
import { delegationsOf, type SignedDelegation } from './SignedDelegation.ts'
import { signedDelegationWrite } from './signedDelegationWrite.ts'

export type SignatureCheck =
  | { kind: 'good' }
  /** Another signature of the delegator was sent since. */
  | { kind: 'used' }
  /** An earlier signature of the delegator has to be sent first. */
  | { kind: 'early' }
  /** Somebody else signed it, or something else was signed. */
  | { kind: 'forged' }
  /** The token would refuse it. */
  | { kind: 'refused'; sentence: string }

/** Whether the token would take a signed delegation now, asked before anything is sent. */
export function useSignatureCheck(signed: SignedDelegation | null) {
  const config = useConfig()
  const { address } = useConnection()
  return useQuery({
    queryKey: ['chain', 'signatureCheck', signed, address],
    queryFn: () => (signed === null ? null : check(config, signed, address)),
    enabled: signed !== null,
    staleTime: 0,
    refetchInterval: 15_000,
  })
}

async function check(
  config: Config,
  signed: SignedDelegation,
  sender: Address | undefined,
): Promise<SignatureCheck> {
  const { chainId, token, delegator, signature } = signed
  const nonce = BigInt(signed.nonce)
  const { domain, nonce: expected } = await readSigningTerms(config, { chainId, token, delegator })
  const message = { ...signed, delegations: delegationsOf(signed), nonce }
  const digest = hashTypedData(delegationTypedData(domain, message))
  if (!(await isSignedBy(config, { chainId, account: delegator, digest, signature }))) {
    return { kind: 'forged' }
  }
  if (nonce !== expected) return { kind: nonce < expected ? 'used' : 'early' }
  try {
    await simulateContract(config, { ...signedDelegationWrite(signed), account: sender, chainId })
    return { kind: 'good' }
  } catch (error) {
    return { kind: 'refused', sentence: explainError(error).sentence }
  }
}
