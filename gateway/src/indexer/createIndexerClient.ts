import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { errors as httpErrors, Pool } from 'undici'
import { z } from 'zod'
import { limits } from '../graphql/limits.ts'
import { RequestError } from '../graphql/RequestError.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import { UnavailableError } from '../UnavailableError.ts'

/** For the whole of an answer, tried again or not: the indexer may send a little every now and then without end. */
const defaultTimeoutMilliseconds = 15_000

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

export type IndexerRequest = { query: string; variables: Record<string, unknown> }

export type IndexerAnswer = {
  data: Record<string, unknown>
  errors: readonly GraphQLFormattedError[]
}

type Options = {
  indexerUrl: string
  /** How long an answer may take, to its end. */
  timeoutMilliseconds?: number
  metrics?: Metrics
  log: Logger
}

type Connection = { pool: Pool; timeoutMilliseconds: number }

/**
 * Sends one operation to the indexer.
 * @throws UnavailableError when it is down, slow or confused; RequestError when the answer is too large
 */
export type AskIndexer = (request: IndexerRequest) => Promise<IndexerAnswer>

export function createIndexerClient({
  indexerUrl,
  timeoutMilliseconds = defaultTimeoutMilliseconds,
  metrics,
  log,
}: Options): AskIndexer {
  const { origin } = new URL(indexerUrl)
  const pool = new Pool(origin, {
    headersTimeout: timeoutMilliseconds,
    bodyTimeout: timeoutMilliseconds,
    maxResponseSize: limits.answerBytes,
  })
  const connection = { pool, timeoutMilliseconds }
  return async ({ query, variables }) => {
    const started = performance.now()
    const seconds = () => (performance.now() - started) / 1_000
    const parsed = await exchange(connection, JSON.stringify({ query, variables })).catch(
      (error) => {
        metrics?.observeIndexer('failed', seconds())
        throw error
      },
    )
    metrics?.observeIndexer('answered', seconds())
    const { data, errors = [] } = parsed
    for (const { message } of errors) log.warn({ message, query }, 'The indexer refused a query.')
    return {
      data: data ?? {},
      errors: errors.map(({ message }) => ({ message: publicMessage(message) })),
    }
  }
}

async function exchange(connection: Connection, body: string): Promise<z.infer<typeof answer>> {
  const parsed = answer.safeParse(parseJson(await send(connection, body)))
  if (parsed.success) return parsed.data
  throw new UnavailableError('The indexer gave an answer that is not GraphQL.')
}

async function send({ pool, timeoutMilliseconds }: Connection, body: string): Promise<string> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(new DeadlineError()), timeoutMilliseconds)
  const { signal } = deadline
  try {
    // A connection that was kept open may have been closed by the other side just now: questions may be asked again.
    return await post(pool, body, signal).catch((error: unknown) => {
      if (isSlow(error) || isTooLarge(error)) throw error
      return post(pool, body, signal)
    })
  } catch (cause) {
    if (isTooLarge(cause)) {
      throw new RequestError(
        400,
        `The answer is larger than ${limits.answerBytes} bytes: ask for smaller pages or fewer texts.`,
      )
    }
    const sentence = isSlow(cause)
      ? `The indexer did not answer within ${timeoutMilliseconds / 1000} seconds.`
      : 'The indexer cannot be reached; it may be starting.'
    throw new UnavailableError(sentence, { cause })
  } finally {
    clearTimeout(timer)
  }
}

class DeadlineError extends Error {
  override name = 'DeadlineError'
}

async function post(pool: Pool, body: string, signal: AbortSignal): Promise<string> {
  const answer = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal,
  })
  return await answer.body.text()
}

function isSlow(error: unknown): boolean {
  return (
    error instanceof DeadlineError ||
    error instanceof httpErrors.HeadersTimeoutError ||
    error instanceof httpErrors.BodyTimeoutError
  )
}

function isTooLarge(error: unknown): boolean {
  return error instanceof httpErrors.ResponseExceededMaxSizeError
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the indexer says to the asker; anything else may quote its database. */
const addressed = /^(Unknown column "\w+" used in orderBy|Cannot specify both (before|after))/

function publicMessage(message: string): string {
  return addressed.test(message) ? message : 'The indexer could not answer this query.'
}
