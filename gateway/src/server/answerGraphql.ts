import type { Context, Handler } from 'hono'
import type { Logger } from 'pino'
import { createAnswerCache } from '../answers/createAnswerCache.ts'
import { makeAnswer } from '../answers/makeAnswer.ts'
import { sendAnswer } from '../answers/sendAnswer.ts'
import type { ChainReader } from '../chains/createChainReader.ts'
import { readTimes } from '../chains/readTimes.ts'
import { RequestError } from '../graphql/RequestError.ts'
import { readDocument } from '../graphql/readDocument.ts'
import { operationKey, readOperation } from '../graphql/readOperation.ts'
import type { AskIndexer } from '../indexer/createIndexerClient.ts'
import type { StateReader } from '../indexer/createStateReader.ts'
import { shareFairly } from '../indexer/shareFairly.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import { UnavailableError } from '../UnavailableError.ts'
import type { GatewayEnv } from './GatewayEnv.ts'
import { readRequest } from './readRequest.ts'

type Options = {
  askIndexer: AskIndexer
  index: StateReader
  chains: readonly ChainReader[]
  metrics: Metrics
  log: Logger
}

/** The schema is the same as long as this process runs. */
const schemaState = `schema.${process.pid}.${Date.now()}`

export function answerGraphql(options: Options): Handler<GatewayEnv> {
  const { askIndexer, index, chains, metrics, log } = options
  const lookUpRows = createAnswerCache(metrics.countLookup)
  const lookUpSchema = createAnswerCache(metrics.countLookup)
  const runInTurn = shareFairly()
  const times = () => readTimes(chains)

  return async (context) => {
    try {
      const request = await readRequest(context)
      const { isAboutSchema, tellsBlock } = readDocument(request)
      const { client } = context.var
      const question = {
        key: operationKey(request),
        times,
        answer: async () => {
          const operation = readOperation(request)
          const askInTurn: AskIndexer = (asked) => runInTurn(client.id, () => askIndexer(asked))
          const made = await makeAnswer(askInTurn, operation, await times())
          // Whoever is told how far the index is may rely on that in the next question.
          if (tellsBlock) await index.refresh()
          return made
        },
      }
      const state = isAboutSchema ? schemaState : await index.read().catch(() => undefined)
      const lookUp = isAboutSchema ? lookUpSchema : lookUpRows
      // Without a word from the indexer nothing is known to be current.
      const answer = state === undefined ? await question.answer() : await lookUp(state, question)
      return await sendAnswer(context, { answer, state, contentType: 'application/json' })
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
