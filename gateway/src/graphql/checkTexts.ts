import { RequestError } from './RequestError.ts'

/**
 * Refuses texts that PostgreSQL cannot hold: with NUL or half of a surrogate pair in it, nothing could be found by them.
 *
 * @param value nested no deeper than `checkValues` allows
 */
export function checkTexts(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      throw new RequestError(400, 'A text may hold neither NUL (U+0000) nor half a surrogate pair.')
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) checkTexts(item)
  }
}
