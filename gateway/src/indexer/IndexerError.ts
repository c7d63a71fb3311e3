/** The indexer cannot be asked, or gave no answer that can be passed on; the asker may try again later. */
export class IndexerError extends Error {
  override readonly name = 'IndexerError'
}
