import { z } from 'zod'
import type { ReadRows } from './createRowReader.ts'

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })

/** Every row behind a query of pages, in its order. */
export async function* readPages<Row>(asked: {
  readRows: ReadRows
  query: string
  variables: Record<string, unknown>
  row: z.ZodType<Row>
}): AsyncGenerator<Row> {
  const { readRows, query, variables, row } = asked
  const answer = z.object({ page: z.object({ items: z.array(row), pageInfo }) })
  let after: string | null = null
  do {
    const { page }: z.infer<typeof answer> = await readRows(query, { ...variables, after }, answer)
    yield* page.items
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
}
