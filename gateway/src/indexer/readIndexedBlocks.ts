import { z } from 'zod'
import { UnavailableError } from '../UnavailableError.ts'
import type { AskIndexer } from './createIndexerClient.ts'

const status = z.record(
  z.string(),
  z.object({ id: z.number(), block: z.object({ number: z.number(), timestamp: z.number() }) }),
)

export type IndexedBlock = { number: number; timestamp: number }

/** Up to which block each chain is in the rows. @throws UnavailableError */
export async function readIndexedBlocks(
  askIndexer: AskIndexer,
): Promise<ReadonlyMap<number, IndexedBlock>> {
  const { data } = await askIndexer({ query: '{ _meta { status } }', variables: {} })
  const parsed = z.object({ _meta: z.object({ status }) }).safeParse(data)
  if (!parsed.success) throw new UnavailableError('The indexer does not say how far it is.')
  return new Map(Object.values(parsed.data._meta.status).map(({ id, block }) => [id, block]))
}
