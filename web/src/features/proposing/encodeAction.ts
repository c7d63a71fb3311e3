import type { Action } from '@mandate/governance/actions'
import {
  type AbiFunction,
  type AbiParameter,
  type Address,
  encodeFunctionData,
  erc20Abi,
  isHex,
  toFunctionSignature,
} from 'viem'
import { hasWrongChecksum } from '../../lib/hasWrongChecksum.ts'
import { proposingWords } from '../../words/proposing.ts'
import { type Checked, checkAddress, checkRecipient } from './checkAddress.ts'
import { checkAmount, checkPositiveAmount } from './checkAmount.ts'
import { parseArgument } from './parseArgument.ts'
import type { DraftAction } from './proposalDraft.ts'
import { readAbi } from './readAbi.ts'

const { errors } = proposingWords

/** What encoding needs to know of the DAO. */
export type EncodingContext = {
  token: Address
  tokenDecimals: number
  /** Functions of a contract whose ABI is ours; undefined for strangers. */
  knownFunctions: (target: Address) => readonly AbiFunction[] | undefined
}

/** An action ready for the governor, or what is wrong, by the field's name. */
export type EncodedAction =
  | { kind: 'encoded'; action: Action; function?: AbiFunction }
  | { kind: 'invalid'; errors: Readonly<Record<string, string>> }

/** Encodes a typed-in action. */
export function encodeAction(draft: DraftAction, context: EncodingContext): EncodedAction {
  switch (draft.kind) {
    case 'transfer':
      return encodeTransfer(draft, context)
    case 'call':
      return encodeCall(draft, context)
    case 'raw':
      return encodeRaw(draft)
  }
}

function encodeTransfer(
  draft: Extract<DraftAction, { kind: 'transfer' }>,
  { token, tokenDecimals }: EncodingContext,
): EncodedAction {
  const to = checkRecipient(draft.to)
  if (draft.asset === 'native') {
    const amount = checkPositiveAmount(draft.amount, 18)
    if ('error' in to || 'error' in amount) return invalid({ to, amount })
    return encoded({ target: to.value, value: amount.value, calldata: '0x' })
  }
  const isOwn = draft.asset === 'own'
  const tokenAddress: Checked<Address> = isOwn
    ? { value: token }
    : checkRecipient(draft.tokenAddress)
  const amount = checkPositiveAmount(draft.amount, isOwn ? tokenDecimals : 0)
  if ('error' in to || 'error' in amount || 'error' in tokenAddress)
    return invalid({ to, amount, tokenAddress })
  if (to.value === tokenAddress.value)
    return { kind: 'invalid', errors: { to: errors.tokenItself } }
  const calldata = encodeFunctionData({
    abi: erc20Abi,
    functionName: 'transfer',
    args: [to.value, amount.value],
  })
  return encoded({ target: tokenAddress.value, value: 0n, calldata })
}

function encodeCall(
  draft: Extract<DraftAction, { kind: 'call' }>,
  { knownFunctions }: EncodingContext,
): EncodedAction {
  const target = checkRecipient(draft.target)
  const value = checkValue(draft.value)
  const functions = functionsOf(draft, 'value' in target ? knownFunctions(target.value) : undefined)
  if ('error' in functions || 'error' in target || 'error' in value)
    return invalid({ target, value, abi: functions })
  const chosen = functions.value.find((item) => toFunctionSignature(item) === draft.signature)
  if (chosen === undefined) return { kind: 'invalid', errors: { signature: errors.function } }
  if (value.value > 0n && chosen.stateMutability !== 'payable')
    return { kind: 'invalid', errors: { value: errors.payable } }
  const parsed = chosen.inputs.map((input, index) => {
    try {
      return { value: parseArgument(input, draft.arguments[index] ?? '') }
    } catch {
      return { error: explainArgument(input, draft.arguments[index] ?? '') }
    }
  })
  if (parsed.some((argument) => 'error' in argument)) {
    return invalid(Object.fromEntries(parsed.map((one, index) => [`arguments.${index}`, one])))
  }
  const args = parsed.map((argument) => ('value' in argument ? argument.value : undefined))
  const calldata = encodeFunctionData({ abi: [chosen], functionName: chosen.name, args })
  return encoded({ target: target.value, value: value.value, calldata }, chosen)
}

function explainArgument({ type }: AbiParameter, text: string): string {
  const isMistyped = type === 'address' && hasWrongChecksum(text.trim())
  return isMistyped ? errors.checksum : errors.argument(type)
}

function encodeRaw(draft: Extract<DraftAction, { kind: 'raw' }>): EncodedAction {
  const target = checkAddress(draft.target)
  const value = checkValue(draft.value)
  const calldata = checkCalldata(draft.calldata)
  if ('error' in target || 'error' in value || 'error' in calldata)
    return invalid({ target, value, calldata })
  return encoded({ target: target.value, value: value.value, calldata: calldata.value })
}

/** The functions that can be called: the DAO's own contracts are known, others come from the pasted ABI. */
export function functionsOf(
  draft: { abi: string },
  known: readonly AbiFunction[] | undefined,
): Checked<readonly AbiFunction[]> {
  if (known !== undefined) return { value: known }
  const abi = readAbi(draft.abi)
  switch (abi.kind) {
    case 'read':
      return { value: abi.functions }
    case 'empty':
      return { error: errors.abiEmpty }
    case 'unreadable':
      return { error: errors.abi }
  }
}

function checkValue(text: string): Checked<bigint> {
  return text.trim() === '' ? { value: 0n } : checkAmount(text, 18)
}

function checkCalldata(text: string): Checked<string> {
  const trimmed = text.trim()
  if (!isHex(trimmed) || trimmed.length % 2 === 1) return { error: errors.hex }
  if (trimmed.length > 2 && trimmed.length < 10) return { error: errors.hexShort }
  return { value: trimmed.toLowerCase() }
}

function encoded(action: Action, chosen?: AbiFunction): EncodedAction {
  return { kind: 'encoded', action, ...(chosen === undefined ? {} : { function: chosen }) }
}

function invalid(fields: Record<string, Checked<unknown>>): EncodedAction {
  const wrong = Object.entries(fields).flatMap(([name, checked]) =>
    'error' in checked ? [[name, checked.error] as const] : [],
  )
  return { kind: 'invalid', errors: Object.fromEntries(wrong) }
}
