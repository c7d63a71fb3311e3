import { z } from 'zod'
import { UnavailableError } from '../UnavailableError.ts'
import type { AskIndexer } from './createIndexerClient.ts'

/** Of each table, as the API names its rows, a word that is another one whenever rows of it changed. */
export type Revisions = ReadonlyMap<string, string>

const answer = z.object({
  revisions: z.object({
    items: z.array(z.object({ chainId: z.number(), subject: z.string(), word: z.string() })),
  }),
})

const query = '{ revisions(limit: 1000) { items { chainId subject word } } }'

/** @throws UnavailableError */
export async function readRevisions(askIndexer: AskIndexer): Promise<Revisions> {
  const { data } = await askIndexer({ query, variables: {} })
  const parsed = answer.safeParse(data)
  if (!parsed.success) throw new UnavailableError('The indexer does not say what changed.')
  const words = new Map<string, string>()
  for (const { chainId, subject, word } of parsed.data.revisions.items) {
    words.set(subject, `${words.get(subject) ?? ''}${chainId}:${word} `)
  }
  return words
}
