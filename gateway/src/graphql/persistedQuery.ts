import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { RequestError } from './RequestError.ts'

const file = new URL('../../persistedQueries.json', import.meta.url)

/** The queries of our web by `sha256:` and the hash of their text, as `npm run codegen -w web` writes them. */
const queries: ReadonlyMap<string, string> = new Map(
  Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))),
)

const texts: ReadonlySet<string> = new Set(queries.values())

/** Whether our web asks this, by its id or by its text. */
export function isPersisted(query: string): boolean {
  return texts.has(query)
}

/**
 * The query of our web that a document id names.
 * @throws RequestError when this version of the gateway does not know it: the sender has the text
 */
export function persistedQuery(documentId: string): string {
  const query = queries.get(documentId)
  if (query !== undefined) return query
  throw new RequestError(404, 'This document is not known here: send its text as "query".')
}
