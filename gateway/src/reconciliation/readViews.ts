import {
  BaseError,
  HttpRequestError,
  type PublicClient,
  RpcRequestError,
  SocketClosedError,
  TimeoutError,
} from 'viem'
import { UnavailableError } from '../UnavailableError.ts'
import type { View } from './claims/Claim.ts'

/** Views asked in one go; each request to the RPC holds as many as fit in `requestBytes`. */
const viewsAtOnce = 400
const requestBytes = 4_096

/**
 * What contracts answer at a block, in the order of the views; null where a contract refuses to. Several views share a
 * request without any contract of ours or of others on the chain.
 * @throws UnavailableError when the RPC does not tell
 */
export async function readViews(
  client: PublicClient,
  blockNumber: bigint,
  views: readonly View[],
): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (let start = 0; start < views.length; start += viewsAtOnce) {
    const results = await client.multicall({
      contracts: views.slice(start, start + viewsAtOnce),
      blockNumber,
      deployless: true,
      batchSize: requestBytes,
    })
    for (const { error, result } of results) {
      if (error !== undefined && isOfRpc(error)) {
        throw new UnavailableError('The RPC could not be asked what its contracts say.', {
          cause: error,
        })
      }
      answers.push(error === undefined ? result : null)
    }
  }
  return answers
}

function isOfRpc(error: Error): boolean {
  return error instanceof BaseError && error.walk(isTransportError) !== null
}

function isTransportError(error: unknown): boolean {
  return [HttpRequestError, RpcRequestError, SocketClosedError, TimeoutError].some(
    (kind) => error instanceof kind,
  )
}
