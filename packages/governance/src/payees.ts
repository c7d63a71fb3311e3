import { type Action, zeroAddress } from './actions.ts'
import { innerCalls } from './innerCalls.ts'

const selectorEnd = 10
const wordDigits = 64
/** Of the transfers below, in digits. */
const longestTransfer = selectorEnd + 3 * wordDigits
const addressPattern = /^0{24}([0-9a-f]{40})$/

/** ERC-20 functions that move tokens: which of their arguments receives, and which says how much. */
const transfers: Record<string, { to: number; amount: number } | undefined> = {
  // transfer(address,uint256)
  '0xa9059cbb': { to: 0, amount: 1 },
  // transferFrom(address,address,uint256)
  '0x23b872dd': { to: 1, amount: 2 },
}

/** Calldata may point to the same bytes many times over, within what it points to as well. */
const mostCalls = 2_000

/**
 * Whom actions pay, in lower case and each once: who is sent native currency, and who receives tokens by what has the
 * form of an ERC-20 transfer. Calls within calls are read as far as `innerCalls` knows them, up to 2,000 in all.
 */
export function payeesOf(actions: readonly Action[]): readonly string[] {
  const payees = new Set<string>()
  for (const action of withInnerCalls(actions)) {
    if (action.value > 0n) payees.add(action.target.toLowerCase())
    const receiver = tokenReceiver(action.calldata.slice(0, longestTransfer).toLowerCase())
    if (receiver !== null) payees.add(receiver)
  }
  payees.delete(zeroAddress)
  return [...payees]
}

function withInnerCalls(actions: readonly Action[]): readonly Action[] {
  const calls = [...actions]
  for (const call of calls) {
    if (calls.length >= mostCalls) break
    calls.push(...innerCalls(call).slice(0, mostCalls - calls.length))
  }
  return calls
}

function tokenReceiver(calldata: string): string | null {
  const transfer = transfers[calldata.slice(0, selectorEnd)]
  if (transfer === undefined) return null
  const word = (index: number) =>
    calldata.slice(selectorEnd + index * wordDigits, selectorEnd + (index + 1) * wordDigits)
  const receiver = addressPattern.exec(word(transfer.to))?.[1]
  const isSome = /^[0-9a-f]{64}$/.test(word(transfer.amount)) && /[^0]/.test(word(transfer.amount))
  return receiver === undefined || !isSome ? null : `0x${receiver}`
}
