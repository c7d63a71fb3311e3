import type { Action } from '@mandate/governance/actions'
import { type Address, BaseError, type Hex } from 'viem'
import type { Config } from 'wagmi'
import { call, estimateGas, getBalance, getBytecode } from 'wagmi/actions'
import { explainError } from '../../chain/explainError.ts'
import { proposingWords } from '../../words/proposing.ts'

/** What happens when the treasury makes a call on today's chain. */
export type Simulation =
  /** `gas` is an estimate; null where the network gives none. */
  | { kind: 'succeeds'; gas: bigint | null }
  | { kind: 'fails'; reason: string }
  /** The governor takes calls on itself only during an execution, which cannot be imitated from outside. */
  | { kind: 'unknown' }
  | { kind: 'unreachable' }

/** Tries one action from the treasury, without sending anything. */
export async function simulateAction(options: {
  config: Config
  chainId: number
  action: Action
  treasury: Address
  governor: Address
}): Promise<Simulation> {
  const { config, chainId, action, treasury, governor } = options
  if (action.target.toLowerCase() === governor) return { kind: 'unknown' }
  try {
    const balance = (await getBalance(config, { chainId, address: treasury })).value
    if (balance < action.value)
      return { kind: 'fails', reason: proposingWords.simulation.treasuryShort }
    const isCall = action.calldata !== '0x'
    if (
      isCall &&
      (await getBytecode(config, { chainId, address: action.target as Address })) === undefined
    )
      return { kind: 'fails', reason: proposingWords.simulation.noContract }
    const request = {
      chainId,
      account: treasury,
      to: action.target as Address,
      data: action.calldata as Hex,
      value: action.value,
      // Treasuries pay no fee for being asked.
      gasPrice: 0n,
    }
    await call(config, request)
    const gas = await estimateGas(config, request).catch(() => null)
    return { kind: 'succeeds', gas }
  } catch (error) {
    const { who, sentence, details } = explainError(error)
    if (who === 'service') return { kind: 'unreachable' }
    if (who === 'user') return { kind: 'fails', reason: sentence }
    const reverted = error instanceof BaseError && /revert/i.test(details)
    return { kind: 'fails', reason: reverted ? proposingWords.simulation.silent : details }
  }
}
