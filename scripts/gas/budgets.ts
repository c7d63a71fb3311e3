/** Gas that an operation may take at most, in the mean. Why so much: docs/gas.md. */
export const budgets: Readonly<Record<string, number>> = {
  'transfer.undelegated': 39_500,
  'transfer.delegated': 107_000,
  'transfer.selfDelegated': 107_000,
  'transfer.split2': 178_000,
  'transfer.spammedDelegate': 75_000,
  'transfer.toWorstCase': 1_600_000,
  'transfer.worstCase': 3_300_000,
  'delegate.first': 98_000,
  'propose.one': 110_000,
  'castVote.later': 72_000,
  // What OpenZeppelin's overridable governor takes here without any other extension.
  'override.voted': 83_072,
  'override.notVoted': 79_156,
  'relay.batch50': 70_000,
}
