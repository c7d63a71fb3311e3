import type { DaoConfig } from '@mandate/governance/dao'
import { delegateRegistryAbi } from '@mandate/protocol/abis'
import type { Address } from 'viem'
import type { Config } from 'wagmi'
import { readContract, signTypedData } from 'wagmi/actions'
import type { SignedStances } from './SignedStances.ts'
import { encodeStances, registryDomain, type Stances, stanceTypes } from './stanceTypes.ts'

/** Has a delegate sign its answers, for whoever will submit them. @param deadline seconds on the chain's clock */
export async function signStances(
  config: Config,
  { dao, registry }: { dao: DaoConfig; registry: Address },
  answers: { delegate: Address; stances: Stances; deadline: number },
): Promise<SignedStances> {
  const { delegate, stances, deadline } = answers
  const chainId = dao.chain.id
  const nonce = await readContract(config, {
    address: registry,
    abi: delegateRegistryAbi,
    functionName: 'nonces',
    args: [delegate],
    chainId,
  })
  const signature = await signTypedData(config, {
    account: delegate,
    domain: registryDomain(dao, registry),
    types: stanceTypes,
    primaryType: 'Stances',
    message: { delegate, stances: encodeStances(stances), nonce, deadline: BigInt(deadline) },
  })
  return { kind: 'mandate-stances', chainId, registry, delegate, stances, deadline, signature }
}
