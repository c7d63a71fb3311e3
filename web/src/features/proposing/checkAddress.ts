import { zeroAddress } from '@mandate/governance/actions'
import { type Address, isAddress } from 'viem'
import { hasWrongChecksum } from '../../lib/hasWrongChecksum.ts'
import { proposingWords } from '../../words/proposing.ts'

const { errors } = proposingWords

export type Checked<T> = { value: T } | { error: string }

/** An address that was typed in: its form, and its checksum where it has capitals. */
export function checkAddress(text: string): Checked<Address> {
  const trimmed = text.trim()
  if (!isAddress(trimmed, { strict: false })) return { error: errors.address }
  if (hasWrongChecksum(trimmed)) return { error: errors.checksum }
  return { value: trimmed.toLowerCase() as Address }
}

/** The same for somebody who receives: nobody means to send to the zero address. */
export function checkRecipient(text: string): Checked<Address> {
  const address = checkAddress(text)
  if ('value' in address && address.value === zeroAddress) return { error: errors.zeroAddress }
  return address
}
