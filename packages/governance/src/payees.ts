import { type Action, zeroAddress } from './actions.ts'

const selectorEnd = 10
const wordDigits = 64
const addressPattern = /^0{24}([0-9a-f]{40})$/

/** ERC-20 functions that move tokens: which of their arguments receives, and which says how much. */
const transfers: Record<string, { to: number; amount: number } | undefined> = {
  // transfer(address,uint256)
  '0xa9059cbb': { to: 0, amount: 1 },
  // transferFrom(address,address,uint256)
  '0x23b872dd': { to: 1, amount: 2 },
}

/**
 * Whom actions pay, in lower case and each once: who is sent native currency, and who receives tokens by what has the
 * form of an ERC-20 transfer. Calls within calls are not read.
 */
export function payeesOf(actions: readonly Action[]): readonly string[] {
  const payees = actions.flatMap((action) => {
    const sent = action.value > 0n ? [action.target.toLowerCase()] : []
    const receiver = tokenReceiver(action.calldata.toLowerCase())
    return receiver === null ? sent : [...sent, receiver]
  })
  return [...new Set(payees)].filter((payee) => payee !== zeroAddress)
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
