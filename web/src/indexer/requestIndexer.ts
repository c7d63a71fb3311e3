import { ClientError, GraphQLClient } from 'graphql-request'
import type { TypedDocumentString } from './generated/graphql.ts'
import { parseAnswer } from './parseAnswer.ts'

/** Slow and honest answers come within it. */
const patienceMs = 12_000

/**
 * Asks the gateway's GraphQL endpoint, and gives it `timeoutMs` for its answer.
 * @throws IndexerError with a sentence for the reader.
 */
export async function requestIndexer<Result, Variables extends Record<string, unknown>>(options: {
  gatewayUrl: string
  document: TypedDocumentString<Result, Variables>
  variables: Variables
  signal?: AbortSignal
  timeoutMs?: number
}): Promise<Result> {
  const { gatewayUrl, document, variables, signal, timeoutMs = patienceMs } = options
  const timeout = AbortSignal.timeout(timeoutMs)
  const url = `${gatewayUrl.replace(/\/$/, '')}/graphql`
  const settings = {
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    jsonSerializer: { parse: parseAnswer, stringify: JSON.stringify },
  }
  const documentId: unknown = document.__meta__?.hash
  // The gateway knows our documents: a name of 71 bytes stands for each.
  const byName = new GraphQLClient(url, {
    ...settings,
    requestMiddleware: (request) => ({
      ...request,
      body: JSON.stringify({ documentId, variables }),
    }),
  })
  try {
    return await byName.request<Result>(document.toString(), variables).catch((error) => {
      if (!isUnknownDocument(error)) throw error
      return new GraphQLClient(url, settings).request<Result>(document.toString(), variables)
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new IndexerError(error)
  }
}

/** A gateway of another version has other documents: it takes the text. */
function isUnknownDocument(error: unknown): boolean {
  return error instanceof ClientError && error.response.status === 404
}

/** The index did not answer, or not with what was asked. */
export class IndexerError extends Error {
  override readonly name = 'IndexerError'
  /** `silent`: it took the question, and its time is over. */
  readonly kind: 'unreachable' | 'silent' | 'busy' | 'refused'

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message.slice(0, 400) : String(cause), { cause })
    this.kind = kindOf(cause)
  }
}

function kindOf(cause: unknown): IndexerError['kind'] {
  if (isTimeout(cause)) return 'silent'
  if (!(cause instanceof ClientError)) return 'unreachable'
  const { status } = cause.response
  if (status === 429) return 'busy'
  // Status 200 with an error inside: the gateway took the question, the engine behind it could not answer.
  return status >= 400 && status < 500 ? 'refused' : 'unreachable'
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'TimeoutError'
}
