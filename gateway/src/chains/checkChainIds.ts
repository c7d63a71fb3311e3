import type { Logger } from 'pino'
import type { ChainReader } from './createChainReader.ts'

/**
 * Makes sure that every RPC serves the chain it is configured for. One that does not answer yet is only reported: the
 * gateway is not ready until it does.
 * @throws Error in one sentence
 */
export async function checkChainIds(readers: readonly ChainReader[], log: Logger): Promise<void> {
  for (const reader of readers) {
    const actual = await reader.readChainId().catch((error: unknown) => {
      log.warn({ chainId: reader.chainId, error: String(error) }, 'The RPC does not answer.')
      return undefined
    })
    if (actual !== undefined && actual !== reader.chainId) {
      throw new Error(
        `The RPC of "${reader.name}" serves chain ${actual}, but chain ${reader.chainId} is configured: set MANDATE_RPC_URL_${reader.chainId} to an RPC of that chain, or correct the file that MANDATE_DAOS names.`,
      )
    }
  }
}
