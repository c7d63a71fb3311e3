/** Who has to act on an error: the reader, nobody (the reader said no), a service, or us. */
export type ErrorAudience = 'user' | 'nobody' | 'service' | 'us'

/** An error in a sentence for a person; `details` are for a developer. */
export type Explanation = { who: ErrorAudience; sentence: string; details: string }

/** What a transaction is doing. `indexed` means the screens know of it. */
export type TransactionState =
  | { step: 'idle' }
  | { step: 'checking' }
  | { step: 'signing' }
  | { step: 'pending'; hash: `0x${string}` }
  | { step: 'confirmed'; hash: `0x${string}`; block: bigint }
  | { step: 'indexed'; hash: `0x${string}`; block: bigint }
  /** Done on chain, but the indexer has not reached the block in time. */
  | { step: 'unindexed'; hash: `0x${string}`; block: bigint }
  | { step: 'failed'; error: Explanation; hash?: `0x${string}` }

/** Whether the reader has to wait before sending something else. */
export function isBusy(state: TransactionState): boolean {
  switch (state.step) {
    case 'checking':
    case 'signing':
    case 'pending':
    case 'confirmed':
      return true
    case 'idle':
    case 'indexed':
    case 'unindexed':
    case 'failed':
      return false
  }
}
