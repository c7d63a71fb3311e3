import type { Explanation } from './transactionState.ts'

/** What a signature that is only handed on is doing. */
export type SigningState<Signed> =
  | { step: 'idle' }
  | { step: 'signing' }
  | { step: 'signed'; signed: Signed }
  | { step: 'failed'; error: Explanation }
