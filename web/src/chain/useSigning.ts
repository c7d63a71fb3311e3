import { useCallback, useState } from 'react'
import { type Config, useConfig, useConnection } from 'wagmi'
import { useDao } from '../lib/DaoContext.tsx'
import type { SigningState } from '../lib/signingState.ts'
import { explainError } from './explainError.ts'
import { switchNetwork } from './switchNetwork.ts'

/** How long a signature counts that has no end of its own. */
export const signatureSeconds = 7 * 86_400

/**
 * Has something signed without sending it, for others to send. `sign` never throws; what went wrong is in `state`.
 */
export function useSigning<Signed>() {
  const config = useConfig()
  const { chainId } = useConnection()
  const { chain } = useDao()
  const [state, setState] = useState<SigningState<Signed>>({ step: 'idle' })

  /** @param ask reads what has to be signed and asks the wallet */
  const sign = useCallback(
    async (ask: (config: Config) => Promise<Signed>): Promise<void> => {
      try {
        setState({ step: 'signing' })
        if (chainId !== chain.id) await switchNetwork(config)
        setState({ step: 'signed', signed: await ask(config) })
      } catch (error) {
        setState({ step: 'failed', error: explainError(error) })
      }
    },
    [config, chainId, chain.id],
  )

  const reset = useCallback(() => setState({ step: 'idle' }), [])
  return { state, sign, reset }
}
