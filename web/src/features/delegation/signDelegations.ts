import type { Delegation } from '@mandate/governance/delegation'
import type { Address } from 'viem'
import type { Config } from 'wagmi'
import { signTypedData } from 'wagmi/actions'
import { delegationTypedData, type SignedFunction } from './delegationTypedData.ts'
import { readSigningTerms } from './readSigningTerms.ts'
import type { SignedDelegation } from './SignedDelegation.ts'

/** Has a delegator sign `delegations`, for whoever will send them. @param deadline seconds on the chain's clock */
export async function signDelegations(
  config: Config,
  { chainId, token, via }: { chainId: number; token: Address; via: SignedFunction },
  asked: { delegator: Address; delegations: readonly Delegation[]; deadline: number },
): Promise<SignedDelegation> {
  const { delegator, delegations, deadline } = asked
  const { domain, nonce } = await readSigningTerms(config, { chainId, token, delegator })
  const message = { via, delegator, delegations, nonce, deadline }
  const signature = await signTypedData(config, {
    account: delegator,
    ...delegationTypedData(domain, message),
  })
  return {
    kind: 'mandate-delegation',
    chainId,
    token,
    via,
    delegator,
    delegations: delegations.map(writeInstruction),
    nonce: nonce.toString(),
    deadline,
    signature,
  }
}

function writeInstruction({ topic, endsAt, shares }: Delegation) {
  return {
    topic,
    endsAt: endsAt === null ? null : Number(endsAt),
    shares: shares.map(({ delegate, basisPoints }) => ({
      delegate: delegate as Address,
      basisPoints,
    })),
  }
}
