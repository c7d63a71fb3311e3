import type { Context, Handler } from 'hono'
import { LRUCache } from 'lru-cache'
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
import { firstState } from '../indexer/IndexState.ts'
import type { RunInTurn } from '../indexer/shareFairly.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import { UnavailableError } from '../UnavailableError.ts'
import type { GatewayEnv } from './GatewayEnv.ts'
import { readRequest } from './readRequest.ts'
import { takeSchemaTurns } from './takeSchemaTurns.ts'

type Options = {
  askIndexer: AskIndexer
  /** Shared with whoever else asks the indexer for clients. */
  runInTurn: RunInTurn
  index: StateReader
  chains: readonly ChainReader[]
  metrics: Metrics
  log: Logger
}

/** The schema is the same as long as this process runs. */
const schemaState = firstState({
  name: `schema.${process.pid}.${Date.now()}`,
  revisions: new Map(),
})

export function answerGraphql(options: Options): Handler<GatewayEnv> {
  const { askIndexer, runInTurn, index, chains, metrics, log } = options
  const lookUpRows = createAnswerCache(metrics.countLookup)
  const lookUpSchema = createAnswerCache(metrics.countLookup)
  const runOfSchema = takeSchemaTurns()
  /** When `_meta` last told a client how far the index is: it gets nothing older from then on. */
  const toldAt = new LRUCache<string, number>({ max: 10_000 })
  const times = () => readTimes(chains)

  return async (context) => {
    try {
      const request = await readRequest(context)
      const { isAboutSchema, tellsSchema, tellsBlock, tables } = readDocument(request)
      const { client } = context.var
      const question = {
        key: operationKey(request),
        tables: tellsBlock ? null : tables,
        times,
        toldAt: tellsBlock ? Number.POSITIVE_INFINITY : toldAt.get(client.id),
        answer: async (isAwaited: () => boolean) => {
          const askInTurn: AskIndexer = (asked) =>
            runInTurn(client.id, () => askIndexer(asked), isAwaited)
          const make = async () => makeAnswer(askInTurn, readOperation(request), await times())
          const made = await (tellsSchema ? runOfSchema(client.id, make) : make())
          // Whoever is told how far the index is may rely on that in the next question.
          if (tellsBlock) await index.refresh()
          return made
        },
      }
      const state = isAboutSchema ? schemaState : await index.read().catch(() => undefined)
      const lookUp = isAboutSchema ? lookUpSchema : lookUpRows
      // Without a word from the indexer nothing is known to be current.
      const dated =
        state === undefined
          ? { answer: await question.answer(() => true), state }
          : await lookUp(state, question)
      if (tellsBlock) toldAt.set(client.id, Date.now())
      return await sendAnswer(context, { ...dated, contentType: 'application/json' })
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
