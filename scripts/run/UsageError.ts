/** Something the person at the keyboard can put right; its message says how, and no stack is shown. */
export class UsageError extends Error {
  override name = 'UsageError'
}
