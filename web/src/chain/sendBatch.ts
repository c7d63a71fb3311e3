import { type Address, BaseError, encodeFunctionData } from 'viem'
import type { Config } from 'wagmi'
import { getConnection, sendCalls } from 'wagmi/actions'
import { switchNetwork } from './switchNetwork.ts'
import type { ContractWrite } from './useTransaction.ts'

/**
 * Asks the wallet once to send several calls. All or none is not asked for: what can count should.
 *
 * @returns the wallet's name for them
 * @throws BatchRefusedError when this wallet cannot, and what the wallet throws when its owner says no
 */
export async function sendBatch(
  config: Config,
  batch: { chainId: number; account: Address; writes: readonly ContractWrite[] },
): Promise<string> {
  const { chainId, account, writes } = batch
  if (getConnection(config).chainId !== chainId) await switchNetwork(config)
  try {
    const { id } = await sendCalls(config, {
      account,
      chainId,
      forceAtomic: false,
      calls: writes.map((write) => ({
        to: write.address,
        data: encodeFunctionData(write),
        ...(write.value === undefined ? {} : { value: write.value }),
      })),
    })
    return id
  } catch (error) {
    if (isRefusal(error)) throw new BatchRefusedError(error)
    throw error
  }
}

/** The wallet does not take several calls at once, here and now. */
export class BatchRefusedError extends Error {
  override readonly name = 'BatchRefusedError'
  constructor(cause: unknown) {
    super(`The wallet takes calls one by one only: ${String(cause)}`, { cause })
  }
}

/**
 * JSON-RPC's and EIP-1193's codes for a method that is not there; EIP-5792's for a capability or chain it lacks, too many
 * calls, an upgrade of the account that its owner declined, and atomicity it lacks.
 */
const refusalCodes = [-32601, -32004, 4200, 5700, 5710, 5740, 5750, 5760]

function isRefusal(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false
  const coded = error.walk(
    (cause) =>
      cause instanceof Object && 'code' in cause && refusalCodes.includes(Number(cause.code)),
  )
  return coded !== null || /method .*not (supported|found|available)|7702/i.test(error.details)
}
