import type { Context, Handler } from 'hono'
import type { Logger } from 'pino'
import type { ChainReader } from '../chains/createChainReader.ts'
import { readTimes } from '../chains/readTimes.ts'
import { executeOperation } from '../graphql/executeOperation.ts'
import { RequestError } from '../graphql/RequestError.ts'
import { readOperation } from '../graphql/readOperation.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import { UnavailableError } from '../UnavailableError.ts'
import { readRequest } from './readRequest.ts'

type Options = { askIndexer: AskIndexer; chains: readonly ChainReader[]; log: Logger }

export function answerGraphql({ askIndexer, chains, log }: Options): Handler {
  return async (context) => {
    try {
      const operation = readOperation(await readRequest(context))
      const result = await executeOperation(askIndexer, operation, await readTimes(chains))
      return context.json(result)
    } catch (error) {
      return refuse(context, error, log)
    }
  }
}

/** Who must act decides: the sender (4xx), or us and time (502). */
function refuse(context: Context, error: unknown, log: Logger): Response {
  if (error instanceof RequestError) return context.json({ errors: error.errors }, error.status)
  if (error instanceof UnavailableError) {
    log.warn(
      { error: error.message, cause: String(error.cause) },
      'A request could not be answered.',
    )
    return context.json({ errors: [{ message: error.message }] }, 502)
  }
  throw error
}
