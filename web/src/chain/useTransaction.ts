import { useCallback, useState } from 'react'
import type { Abi, Address } from 'viem'
import { useConfig, useConnection } from 'wagmi'
import { simulateContract, writeContract } from 'wagmi/actions'
import { useDao } from '../lib/DaoContext.tsx'
import { isBusy, type TransactionState } from '../lib/transactionState.ts'
import { useAfterWrite } from './AfterWriteContext.ts'
import { explainError } from './explainError.ts'
import { switchNetwork } from './switchNetwork.ts'
import { waitForReceipt } from './waitForReceipt.ts'

/** A call of a contract that changes something. */
export type ContractWrite = {
  address: Address
  abi: Abi
  functionName: string
  args: readonly unknown[]
  value?: bigint
}

/**
 * Sends one transaction and follows it until the screens show its effect: checked against the chain, signed, mined,
 * indexed. `send` never throws; what went wrong is in `state`.
 */
export function useTransaction() {
  const config = useConfig()
  const connection = useConnection()
  const { chain } = useDao()
  const afterWrite = useAfterWrite()
  const [state, setState] = useState<TransactionState>({ step: 'idle' })

  const send = useCallback(
    async (write: ContractWrite): Promise<TransactionState> => {
      let hash: `0x${string}` | undefined
      const settle = (next: TransactionState) => {
        setState(next)
        return next
      }
      try {
        setState({ step: 'checking' })
        if (connection.chainId !== chain.id) await switchNetwork(config)
        const account = connection.address
        const { request } = await simulateContract(config, { ...write, account, chainId: chain.id })
        setState({ step: 'signing' })
        hash = await writeContract(config, request)
        setState({ step: 'pending', hash })
        const receipt = await waitForReceipt(config, {
          hash,
          chainId: chain.id,
          onRepriced(latest) {
            hash = latest
            setState({ step: 'pending', hash })
          },
        })
        const block = receipt.blockNumber
        setState({ step: 'confirmed', hash, block })
        const shown = await afterWrite(block)
        return settle({ step: shown === 'shown' ? 'indexed' : 'unindexed', hash, block })
      } catch (error) {
        return settle({ step: 'failed', error: explainError(error), hash })
      }
    },
    [config, connection.address, connection.chainId, chain.id, afterWrite],
  )

  const reset = useCallback(() => setState({ step: 'idle' }), [])
  return { state, send, reset, isBusy: isBusy(state) }
}
