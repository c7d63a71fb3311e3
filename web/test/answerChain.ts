import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import { HttpResponse, http } from 'msw'
import {
  type Abi,
  type Address,
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionResult,
  type Hex,
  numberToHex,
  parseAbi,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { rpcUrl } from './renderScreen.tsx'

const abi: Abi = [
  ...governanceTokenAbi,
  ...mandateGovernorAbi,
  ...parseAbi(['function isValidSignature(bytes32, bytes) view returns (bytes4)']),
]

/** The second and third of the accounts that every development chain has. */
const keys = [
  privateKeyToAccount('0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d'),
  privateKeyToAccount('0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a'),
] as const
export const alice = keys[0].address
export const bob = keys[1].address

type Revert = { revert: Hex }
type Request = { id: number; method: string; params?: readonly unknown[] }

/**
 * A chain at the network edge. `calls` answers contract reads by function name (a value, a function of the arguments, or a
 * revert) and other requests by their method; `sent` collects what was sent. Every transaction is mined at once in block 100,
 * with `logs`, and there are no others. Accounts sign typed data with their own keys.
 */
export function answerChain(calls: Record<string, unknown>, now = 1_700_000_000) {
  const sent: { from: Address; data: Hex }[] = []
  const logs: unknown[] = []
  const block = {
    number: '0x64',
    timestamp: numberToHex(now),
    hash: `0x${'b'.repeat(64)}`,
    transactions: [],
  }
  async function answer({ method, params = [] }: Request): Promise<unknown> {
    const [first] = params as [{ from: Address; data: Hex }]
    switch (method) {
      case 'eth_accounts':
        return [bob, alice]
      case 'eth_chainId':
        return '0x7a69'
      case 'eth_blockNumber':
        return block.number
      case 'eth_getBlockByNumber':
        return block
      case 'eth_getLogs':
        return logs
      case 'eth_call':
        return readCall(first.data)
      case 'eth_signTypedData_v4':
        return sign(params)
      case 'eth_sendTransaction':
        sent.push(first)
        return `0x${'a'.repeat(64)}`
      case 'eth_getTransactionReceipt':
        return receipt(params[0])
      default:
        return calls[method] ?? null
    }
  }
  function sign([account, data]: readonly unknown[]) {
    const signer = keys.find(
      ({ address }) => address.toLowerCase() === String(account).toLowerCase(),
    )
    return signer?.signTypedData(JSON.parse(String(data)))
  }
  function readCall(data: Hex): Hex {
    const { functionName, args } = decodeFunctionData({ abi, data })
    const told = calls[functionName]
    const value = typeof told === 'function' ? told(...(args ?? [])) : told
    if (isRevert(value)) throw value
    if (value === undefined) return encodeAbiParameters([{ type: 'uint256' }], [0n])
    return encodeFunctionResult({ abi, functionName, result: value })
  }
  function receipt(hash: unknown) {
    const rest = {
      logs,
      logsBloom: '0x',
      type: '0x2',
      cumulativeGasUsed: '0x1',
      gasUsed: '0x1',
    }
    return {
      ...rest,
      status: '0x1',
      transactionHash: hash,
      blockNumber: block.number,
      blockHash: block.hash,
      effectiveGasPrice: '0x1',
      transactionIndex: '0x0',
      from: alice,
      to: bob,
    }
  }
  const handler = http.post(rpcUrl, async ({ request }) => {
    const body = (await request.json()) as Request
    try {
      return HttpResponse.json({ jsonrpc: '2.0', id: body.id, result: await answer(body) })
    } catch (error) {
      if (!isRevert(error)) throw error
      const reverted = { code: 3, message: 'execution reverted', data: error.revert }
      return HttpResponse.json({ jsonrpc: '2.0', id: body.id, error: reverted })
    }
  })
  return { handler, sent, calls, logs }
}

function isRevert(value: unknown): value is Revert {
  return value instanceof Object && 'revert' in value
}
