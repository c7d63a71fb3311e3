import type { Hash, Log } from 'viem'
import type { Config } from 'wagmi'
import { waitForCallsStatus } from 'wagmi/actions'
import { waitForReceipt } from './waitForReceipt.ts'

const patienceMs = 180_000

/** What became of calls that were sent together. */
export type SettledBatch = {
  /** The last block with one of them; null: none took effect. */
  block: bigint | null
  hashes: readonly Hash[]
  /** What the contracts told in them, as the network that we read from has it. */
  logs: readonly Log[]
}

/**
 * Waits until the wallet says that its calls are over, and reads what they did. Those that failed did nothing.
 *
 * @throws viem's WaitForCallsStatusTimeoutError when they are still waiting after three minutes, its
 * UnknownBundleIdError when the wallet forgot them, and what `waitForReceipt` throws.
 */
export async function followBatch(
  config: Config,
  { id, chainId }: { id: string; chainId: number },
): Promise<SettledBatch> {
  const { receipts: told = [] } = await waitForCallsStatus(config, {
    id,
    pollingInterval: config.getClient({ chainId }).pollingInterval,
    retryCount: 1,
    timeout: patienceMs,
  })
  const done = told.filter(({ status }) => status === 'success')
  const hashes = [...new Set(done.map(({ transactionHash }) => transactionHash))]
  // Wallets have nodes of their own, which may be ahead of ours, and some tell no logs.
  const receipts = await Promise.all(
    hashes.map((hash) => waitForReceipt(config, { hash, chainId, onRepriced() {} })),
  )
  const blocks = receipts.map(({ blockNumber }) => blockNumber)
  return {
    block: blocks.toSorted((one, other) => Number(one - other)).at(-1) ?? null,
    hashes,
    logs: receipts.flatMap(({ logs }) => logs),
  }
}
