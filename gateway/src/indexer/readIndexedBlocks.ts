import { z } from 'zod'
import { askIndexer } from './askIndexer.ts'
import { IndexerError } from './IndexerError.ts'

const status = z.record(
  z.string(),
  z.object({ id: z.number(), block: z.object({ number: z.number(), timestamp: z.number() }) }),
)

export type IndexedBlock = { number: number; timestamp: number }

/** Up to which block each chain is in the rows. @throws IndexerError */
export async function readIndexedBlocks(
  indexerUrl: string,
): Promise<ReadonlyMap<number, IndexedBlock>> {
  const { data } = await askIndexer(indexerUrl, { query: '{ _meta { status } }', variables: {} })
  const parsed = z.object({ _meta: z.object({ status }) }).safeParse(data)
  if (!parsed.success) throw new IndexerError('The indexer does not say how far it is.')
  return new Map(Object.values(parsed.data._meta.status).map(({ id, block }) => [id, block]))
}
