import { liveBlockGasLimit } from './createEngine.ts'
import type { RpcRequest } from './Engine.ts'

/** Covers the base fee from the first block on; asking for an estimate would take longer than the transaction. */
const gasPrice = '0x77359400'
const allowance = '0x56bc75e2d63100000'

/** Gas that a kind of call never exceeds. */
export const gasFor = {
  transfer: 300_000,
  /** Of a split, with topics and terms. */
  delegation: 3_000_000,
  vote: 2_000_000,
  proposal: 16_000_000,
} as const

/** From now on a block holds as much as it would elsewhere. */
export const liveBlocksRequest: RpcRequest = {
  method: 'evm_setBlockGasLimit',
  params: [`0x${liveBlockGasLimit.toString(16)}`],
}

export type Call = {
  from: string
  to: string
  data?: `0x${string}`
  value?: bigint
  gas: number
}

/** A transaction from an account that the chain signs for. */
export function transactionRequest({ from, to, data, value, gas }: Call): RpcRequest {
  const transaction = {
    from,
    to,
    gas: `0x${gas.toString(16)}`,
    gasPrice,
    ...(data === undefined ? {} : { data }),
    ...(value === undefined ? {} : { value: `0x${value.toString(16)}` }),
  }
  return { method: 'eth_sendTransaction', params: [transaction] }
}

/** Lets the chain sign for an account without its key, with 100 coins to pay fees. */
export function impersonationRequests(account: string): RpcRequest[] {
  return [
    { method: 'hardhat_impersonateAccount', params: [account] },
    { method: 'hardhat_setBalance', params: [account, allowance] },
  ]
}
