import { maxUint256, parseUnits } from 'viem'
import { proposingWords } from '../../words/proposing.ts'
import type { Checked } from './checkAddress.ts'

const { errors } = proposingWords

/** An amount that was typed in, as units that fit the `uint256` of every contract. */
export function checkAmount(text: string, decimals: number): Checked<bigint> {
  const trimmed = text.trim()
  if (trimmed.startsWith('-')) return { error: errors.amountNegative }
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(trimmed)
  if (parts === null) return { error: errors.amount }
  if ((parts[2]?.length ?? 0) > decimals) return { error: errors.decimals(decimals) }
  const value = parseUnits(trimmed, decimals)
  return value > maxUint256 ? { error: errors.amountHuge } : { value }
}

/** The same, but nothing is too little. */
export function checkPositiveAmount(text: string, decimals: number): Checked<bigint> {
  const amount = checkAmount(text, decimals)
  if ('value' in amount && amount.value === 0n) return { error: errors.amountZero }
  return amount
}
