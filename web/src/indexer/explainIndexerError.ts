import { commonWords } from '../words/common.ts'
import { IndexerError } from './requestIndexer.ts'

/** An error of a query as sentence and details, for `ErrorState`. */
export function explainIndexerError(error: unknown): { sentence: string; details: string } {
  const details = error instanceof Error ? error.message : String(error)
  const kind = error instanceof IndexerError ? error.kind : 'unreachable'
  return { sentence: commonWords.indexer[kind], details }
}
