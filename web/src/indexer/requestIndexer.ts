import { ClientError, GraphQLClient } from 'graphql-request'
import type { TypedDocumentString } from './generated/graphql.ts'

const timeoutMs = 12_000

/**
 * Asks the gateway's GraphQL endpoint.
 * @throws IndexerError with a sentence for the reader.
 */
export async function requestIndexer<Result, Variables extends Record<string, unknown>>(options: {
  gatewayUrl: string
  document: TypedDocumentString<Result, Variables>
  variables: Variables
  signal?: AbortSignal
}): Promise<Result> {
  const { gatewayUrl, document, variables, signal } = options
  const timeout = AbortSignal.timeout(timeoutMs)
  const client = new GraphQLClient(`${gatewayUrl.replace(/\/$/, '')}/graphql`, {
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  })
  try {
    return await client.request<Result>(document.toString(), variables)
  } catch (error) {
    if (signal?.aborted) throw error
    throw new IndexerError(error)
  }
}

/** The index did not answer, or not with what was asked. */
export class IndexerError extends Error {
  override readonly name = 'IndexerError'
  readonly kind: 'unreachable' | 'busy' | 'refused'

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message.slice(0, 400) : String(cause), { cause })
    this.kind = kindOf(cause)
  }
}

function kindOf(cause: unknown): IndexerError['kind'] {
  if (!(cause instanceof ClientError)) return 'unreachable'
  const { status } = cause.response
  if (status === 429) return 'busy'
  // Status 200 with an error inside: the gateway took the question, the engine behind it could not answer.
  return status >= 400 && status < 500 ? 'refused' : 'unreachable'
}
