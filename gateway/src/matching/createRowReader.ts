import type { z } from 'zod'
import type { ChainTimes } from '../graphql/currentTime.ts'
import { executeOperation } from '../graphql/executeOperation.ts'
import { readOperation } from '../graphql/readOperation.ts'
import { TrackedTimes } from '../graphql/TrackedTimes.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { UnavailableError } from '../UnavailableError.ts'

/** Asks the public GraphQL from inside, and trusts nothing that does not have the expected shape. */
export type ReadRows = <Shape>(
  query: string,
  variables: Record<string, unknown>,
  shape: z.ZodType<Shape>,
) => Promise<Shape>

/** @param times as of which proposals have their states */
export function createRowReader(askIndexer: AskIndexer, times: ChainTimes): ReadRows {
  return async (query, variables, shape) => {
    const operation = readOperation({ query, variables })
    const { data, errors } = await executeOperation(askIndexer, operation, new TrackedTimes(times))
    const [error] = errors ?? []
    if (error !== undefined) throw new UnavailableError(error.message)
    return shape.parse(JSON.parse(JSON.stringify(data)))
  }
}
