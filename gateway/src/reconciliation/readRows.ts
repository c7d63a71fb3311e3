import { z } from 'zod'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { UnavailableError } from '../UnavailableError.ts'

export type RowQuery<Row> = {
  /** A list of the indexer's GraphQL: `accounts`. */
  list: string
  /** The type of its filter: `accountFilter`. */
  filter: string
  fields: string
  row: z.ZodType<Row>
  where: Record<string, unknown>
  orderBy: string
  orderDirection?: 'asc' | 'desc'
  /** Rows a page. */
  limit?: number
}

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

/** One page of rows. @throws UnavailableError */
export async function readPage<Row>(
  askIndexer: AskIndexer,
  { list, filter, fields, row, ...variables }: RowQuery<Row>,
  after: string | null = null,
): Promise<{ rows: readonly Row[]; next: string | null }> {
  const query = `query ($where: ${filter}, $orderBy: String, $orderDirection: String, $limit: Int, $after: String) {
    ${list}(where: $where, orderBy: $orderBy, orderDirection: $orderDirection, limit: $limit, after: $after) {
      items { ${fields} } pageInfo { hasNextPage endCursor }
    }
  }`
  const { data } = await askIndexer({ query, variables: { limit: 500, ...variables, after } })
  const page = z.object({ items: z.array(row), pageInfo }).safeParse(data[list])
  if (!page.success) {
    throw new UnavailableError(`The indexer does not answer with ${list}.`, { cause: page.error })
  }
  const { items, pageInfo: info } = page.data
  return { rows: items, next: info.hasNextPage ? info.endCursor : null }
}

/** Every row, page by page. @throws UnavailableError */
export async function* readPages<Row>(
  askIndexer: AskIndexer,
  query: RowQuery<Row>,
): AsyncGenerator<readonly Row[]> {
  let after: string | null = null
  do {
    const page: { rows: readonly Row[]; next: string | null } = await readPage(
      askIndexer,
      query,
      after,
    )
    yield page.rows
    after = page.next
  } while (after !== null)
}

/** All rows at once: for lists that fit in memory. @throws UnavailableError */
export async function readAll<Row>(
  askIndexer: AskIndexer,
  query: RowQuery<Row>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const page of readPages(askIndexer, query)) rows.push(...page)
  return rows
}
