import { delegateRegistryAbi } from '@mandate/protocol/abis'
import { useState } from 'react'
import { useConfig, useConnection } from 'wagmi'
import { readContract, signTypedData, switchChain } from 'wagmi/actions'
import { explainError } from '../../chain/explainError.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import type { Explanation } from '../../lib/transactionState.ts'
import type { SignedStances } from './SignedStances.ts'
import { encodeStances, registryDomain, type Stances, stanceTypes } from './stanceTypes.ts'

const validSeconds = 7 * 86_400

export type SigningState =
  | { step: 'idle' }
  | { step: 'signing' }
  | { step: 'signed'; signed: SignedStances }
  | { step: 'failed'; error: Explanation }

/** Signs answers without sending them. @returns never throws; what went wrong is in `state` */
export function useSignStances(delegate: `0x${string}`) {
  const config = useConfig()
  const connection = useConnection()
  const dao = useDao()
  const [state, setState] = useState<SigningState>({ step: 'idle' })

  /** @param now seconds on the chain's clock */
  async function sign(stances: Stances, now: number): Promise<void> {
    const { registry } = dao.contracts
    if (registry === undefined) return
    try {
      setState({ step: 'signing' })
      const chainId = dao.chain.id
      if (connection.chainId !== chainId) await switchChain(config, { chainId })
      const nonce = await readContract(config, {
        address: registry,
        abi: delegateRegistryAbi,
        functionName: 'nonces',
        args: [delegate],
        chainId,
      })
      const deadline = now + validSeconds
      const signature = await signTypedData(config, {
        account: delegate,
        domain: registryDomain(dao, registry),
        types: stanceTypes,
        primaryType: 'Stances',
        message: { delegate, stances: encodeStances(stances), nonce, deadline: BigInt(deadline) },
      })
      const parties = { chainId, registry, delegate }
      const signed = { kind: 'mandate-stances', ...parties, stances, deadline, signature } as const
      setState({ step: 'signed', signed })
    } catch (error) {
      setState({ step: 'failed', error: explainError(error) })
    }
  }

  return { state, sign }
}
