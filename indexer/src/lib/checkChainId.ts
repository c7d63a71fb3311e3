import type { DaoChain } from '@mandate/governance/dao'
import { createPublicClient, http } from 'viem'

const timeoutMilliseconds = 5_000

/**
 * Makes sure that an RPC serves the chain it is configured for; Ponder itself only warns, and would index another
 * chain. One that does not answer is left to Ponder, which tries again.
 * @throws Error in one sentence
 */
export async function checkChainId(chain: DaoChain, rpcUrl: string): Promise<void> {
  const transport = http(rpcUrl, { timeout: timeoutMilliseconds, retryCount: 0 })
  const served = await createPublicClient({ transport })
    .getChainId()
    .catch(() => undefined)
  if (served === undefined || served === chain.id) return
  throw new Error(
    `The RPC of "${chain.name}" serves chain ${served}, but chain ${chain.id} is configured.`,
  )
}
