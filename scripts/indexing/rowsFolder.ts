import { join, resolve } from 'node:path'
import { root } from '../run/instance.ts'

/** The folder of the rows where there is no PostgreSQL. */
export function rowsFolder(): string {
  return resolve(process.env.MANDATE_PGLITE_DIR || join(root, 'indexer/.ponder/pglite'))
}
