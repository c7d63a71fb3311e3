import type { Hash, ReplacementReturnType, TransactionReceipt } from 'viem'
import type { Config } from 'wagmi'
import { getTransaction, waitForTransactionReceipt } from 'wagmi/actions'

const patienceMs = 180_000

/**
 * Waits until a transaction is mined.
 *
 * @throws ReplacedTransactionError when the wallet sent something else in its stead, RevertedTransactionError when the
 * contract refused it without a reason that can be read, viem's TransactionNotFoundError when the network forgot it, and
 * its WaitForTransactionReceiptTimeoutError when it is still waiting after three minutes.
 */
export async function waitForReceipt(
  config: Config,
  options: {
    hash: Hash
    chainId: number
    timeout?: number
    onRepriced: (hash: Hash) => void
  },
): Promise<TransactionReceipt> {
  const { hash, chainId, timeout = patienceMs, onRepriced } = options
  let latest = hash
  function onReplaced({ reason, transaction }: ReplacementReturnType) {
    if (reason !== 'repriced') throw new ReplacedTransactionError(reason)
    latest = transaction.hash
    onRepriced(latest)
  }
  try {
    return await waitForTransactionReceipt(config, { hash, chainId, timeout, onReplaced })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'WaitForTransactionReceiptTimeoutError') {
      await getTransaction(config, { hash: latest, chainId })
    }
    // wagmi repeats what was reverted, and throws what came of it with no other name than this.
    if (name === 'Error') throw new RevertedTransactionError(error)
    throw error
  }
}

/** The wallet replaced the transaction by another one, or took it back. */
class ReplacedTransactionError extends Error {
  override readonly name = 'ReplacedTransactionError'
  constructor(reason: 'cancelled' | 'replaced') {
    super(`The transaction was ${reason} in the wallet.`)
  }
}

/** It was mined, and did nothing. */
class RevertedTransactionError extends Error {
  override readonly name = 'RevertedTransactionError'
  constructor(cause: unknown) {
    super(`The transaction was reverted: ${String(cause)}`, { cause })
  }
}
