import { z } from 'zod'

/** Text that PostgreSQL takes: it has no place for U+0000 and none for half of a character outside the basic plane. */
export const storableText = z
  .string()
  .refine(isStorable, 'must not contain U+0000 or half of a surrogate pair')

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}
