import { join } from 'node:path'
import { root } from './instance.ts'

/**
 * How Node is to start the indexer's engine; its command and options follow. Rows in the making are many and short-lived:
 * with room for them from the start they are gone before they are moved.
 */
export const engineArguments: readonly string[] = [
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  join(root, 'indexer/engine/start.mjs'),
]
