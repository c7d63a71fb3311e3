import { RequestError } from './RequestError.ts'

type PageArguments = { after?: unknown; before?: unknown; orderBy?: unknown }

const cursors = { after: 'endCursor', before: 'startCursor' } as const

/**
 * Makes sure that a page goes on where another ended: the indexer takes a cursor of another order for the end of the list.
 * @throws RequestError
 */
export function checkCursor(args: PageArguments): void {
  for (const name of ['after', 'before'] as const) {
    const cursor = args[name]
    if (typeof cursor !== 'string') continue
    const row = readCursor(cursor)
    if (row === undefined) {
      throw new RequestError(
        400,
        `"${name}" is no cursor: send "${cursors[name]}" of a page's "pageInfo" as it came.`,
      )
    }
    const { orderBy } = args
    if (typeof orderBy !== 'string' || Object.hasOwn(row, orderBy)) continue
    throw new RequestError(
      400,
      `"${name}" is a cursor of a list that is not ordered by "${orderBy}": keep "orderBy" from page to page.`,
    )
  }
}

/** The row that a cursor names; undefined: it names none. */
function readCursor(cursor: string): object | undefined {
  try {
    const { json } = JSON.parse(Buffer.from(cursor, 'base64').toString()) as { json?: unknown }
    return typeof json === 'object' && json !== null ? json : undefined
  } catch {
    return undefined
  }
}
