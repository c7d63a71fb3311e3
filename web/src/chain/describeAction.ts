import { type Action, zeroAddress } from '@mandate/governance/actions'
import type { DaoConfig } from '@mandate/governance/dao'
import { innerCalls } from '@mandate/governance/innerCalls'
import {
  delegateRegistryAbi,
  governanceTokenAbi,
  mandateGovernorAbi,
  treasuryAbi,
} from '@mandate/protocol/abis'
import {
  type Abi,
  type AbiFunction,
  decodeFunctionData,
  erc20Abi,
  getAbiItem,
  type Hex,
  hexToString,
  isHex,
  toFunctionSignature,
} from 'viem'
import type { DescribedAction } from '../lib/describedAction.ts'
import { writeArgument } from './writeArgument.ts'

type Contracts = DaoConfig['contracts']
const deepestCall = 4

/**
 * Reads what an action would do. Only the DAO's own contracts are decoded with certainty; `pasted` is an ABI that the
 * reader brought for the action's target.
 */
export function describeAction(
  action: Action,
  contracts: Contracts,
  { depth = 0, pasted }: { depth?: number; pasted?: Abi } = {},
): DescribedAction {
  const target = action.target.toLowerCase()
  const { value } = action
  if (target === zeroAddress && value === 0n) return { kind: 'nothing', note: readNote(action) }
  if (action.calldata === '0x' || action.calldata === '') {
    return { kind: 'nativeTransfer', to: target, value }
  }
  const own = abiOf(target, contracts)
  const decoded = decode(action.calldata, own ?? pasted ?? erc20Abi)
  if (decoded === undefined) {
    const selector = action.calldata.slice(0, 10)
    const contract = own === undefined ? 'stranger' : 'own'
    return { kind: 'unverified', target, value, selector, calldata: action.calldata, contract }
  }
  const { item, args } = decoded
  const isToken = own === undefined || target === contracts.token
  if (isToken && toFunctionSignature(item) === 'transfer(address,uint256)' && value === 0n) {
    const [to, amount] = args
    const isOwnToken = target === contracts.token
    return {
      kind: 'tokenTransfer',
      token: target,
      to: String(to).toLowerCase(),
      value: asBigInt(amount),
      isOwnToken,
    }
  }
  const isDeepest = depth >= deepestCall || own === undefined
  return {
    kind: 'call',
    target,
    value,
    functionName: item.name,
    signature: toFunctionSignature(item),
    arguments: item.inputs.map((input, index) => ({
      name: input.name ?? '',
      type: input.type,
      value: writeArgument(args[index]),
    })),
    evidence: own === undefined ? (pasted === undefined ? 'form' : 'pasted') : 'known',
    inner: isDeepest
      ? []
      : innerCalls(action).map((inner) => describeAction(inner, contracts, { depth: depth + 1 })),
  }
}

/** The ABI of one of the DAO's own contracts. */
export function abiOf(target: string, contracts: Contracts): Abi | undefined {
  switch (target) {
    case contracts.token:
      return governanceTokenAbi
    case contracts.governor:
      return mandateGovernorAbi
    case contracts.treasury:
      return treasuryAbi
    case contracts.registry:
      return delegateRegistryAbi
    default:
      return undefined
  }
}

function decode(
  calldata: string,
  abi: Abi,
): { item: AbiFunction; args: readonly unknown[] } | undefined {
  if (!isHex(calldata)) return undefined
  try {
    const { args } = decodeFunctionData({ abi, data: calldata })
    const item = getAbiItem({ abi, name: toSelector(calldata) })
    return item?.type === 'function' ? { item, args: args ?? [] } : undefined
  } catch {
    return undefined
  }
}

function toSelector(calldata: Hex): Hex {
  const selector = calldata.slice(0, 10)
  return isHex(selector) ? selector : '0x'
}

/** Text that somebody attached to a call that does nothing; null when it is not text. */
function readNote({ calldata }: Action): string | null {
  if (!isHex(calldata) || calldata === '0x') return null
  const text = hexToString(calldata)
  return /[\p{Cc}\uFFFD]/u.test(text.replace(/[\r\n\t]/g, '')) ? calldata : text
}

function asBigInt(value: unknown): bigint {
  return typeof value === 'bigint' ? value : 0n
}
