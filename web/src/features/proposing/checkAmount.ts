import { parseUnits } from 'viem'
import { proposingWords } from '../../words/proposing.ts'
import type { Checked } from './checkAddress.ts'

const { errors } = proposingWords

/** An amount that was typed in, as units. */
export function checkAmount(text: string, decimals: number): Checked<bigint> {
  const trimmed = text.trim()
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(trimmed)
  if (parts === null) return { error: errors.amount }
  if ((parts[2]?.length ?? 0) > decimals) return { error: errors.decimals(decimals) }
  return { value: parseUnits(trimmed, decimals) }
}

/** The same, but nothing is too little. */
export function checkPositiveAmount(text: string, decimals: number): Checked<bigint> {
  const amount = checkAmount(text, decimals)
  if ('value' in amount && amount.value === 0n) return { error: errors.amountZero }
  return amount
}
