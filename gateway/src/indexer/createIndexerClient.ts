import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { z } from 'zod'
import { limits } from '../graphql/limits.ts'
import { RequestError } from '../graphql/RequestError.ts'
import type { Metrics } from '../metrics/createMetrics.ts'
import { UnavailableError } from '../UnavailableError.ts'

const timeoutMilliseconds = 15_000

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

export type IndexerRequest = { query: string; variables: Record<string, unknown> }

export type IndexerAnswer = {
  data: Record<string, unknown>
  errors: readonly GraphQLFormattedError[]
}

type Options = { indexerUrl: string; metrics?: Metrics; log: Logger }

/**
 * Sends one operation to the indexer.
 * @throws UnavailableError when it is down, slow or confused; RequestError when the answer is too large
 */
export type AskIndexer = (request: IndexerRequest) => Promise<IndexerAnswer>

export function createIndexerClient({ indexerUrl, metrics, log }: Options): AskIndexer {
  return async ({ query, variables }) => {
    const started = performance.now()
    const seconds = () => (performance.now() - started) / 1_000
    const parsed = await exchange(indexerUrl, JSON.stringify({ query, variables })).catch(
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

async function exchange(indexerUrl: string, body: string): Promise<z.infer<typeof answer>> {
  const response = await send(indexerUrl, body)
  const parsed = answer.safeParse(parseJson(await readLimited(response)))
  if (parsed.success) return parsed.data
  throw new UnavailableError('The indexer gave an answer that is not GraphQL.')
}

async function send(indexerUrl: string, body: string): Promise<Response> {
  try {
    // A connection that was kept open may have been closed by the other side just now: questions may be asked again.
    return await post(indexerUrl, body).catch((error: unknown) => {
      if (isSlow(error)) throw error
      return post(indexerUrl, body)
    })
  } catch (cause) {
    const sentence = isSlow(cause)
      ? `The indexer did not answer within ${timeoutMilliseconds / 1000} seconds.`
      : 'The indexer cannot be reached; it may be starting.'
    throw new UnavailableError(sentence, { cause })
  }
}

async function post(indexerUrl: string, body: string): Promise<Response> {
  return await fetch(new URL('/graphql', indexerUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal: AbortSignal.timeout(timeoutMilliseconds),
  })
}

function isSlow(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}

async function readLimited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength
      if (bytes > limits.answerBytes) break
      chunks.push(chunk)
    }
  } catch (cause) {
    throw new UnavailableError('The indexer broke off its answer.', { cause })
  }
  if (bytes > limits.answerBytes) {
    throw new RequestError(
      400,
      `The answer is larger than ${limits.answerBytes} bytes: ask for smaller pages or fewer texts.`,
    )
  }
  return Buffer.concat(chunks).toString('utf8')
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
