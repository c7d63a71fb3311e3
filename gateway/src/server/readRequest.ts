import type { Context } from 'hono'
import { z } from 'zod'
import { checkTexts } from '../graphql/checkTexts.ts'
import { checkValues } from '../graphql/checkValues.ts'
import { persistedQuery } from '../graphql/persistedQuery.ts'
import { RequestError } from '../graphql/RequestError.ts'
import type { OperationRequest } from '../graphql/readOperation.ts'
import { problemOf, tellProblems } from './tellProblems.ts'

const operationRequest = z.object({
  query: z.string({ error: 'must be a string with a GraphQL query' }).optional(),
  /** Of a query that our web asks: `sha256:` and its hash. */
  documentId: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

/** Reads a GraphQL request from a POST's JSON or a GET's address. @throws RequestError */
export async function readRequest(context: Context): Promise<OperationRequest> {
  const body = context.req.method === 'GET' ? fromAddress(context) : await fromBody(context)
  const result = operationRequest.safeParse(body, { error: problemOf })
  if (!result.success) {
    throw new RequestError(400, `This is no GraphQL request. ${tellProblems(result.error.issues)}`)
  }
  const { operationName, variables } = result.data
  checkValues(variables)
  checkTexts(variables)
  return {
    query: queryOf(result.data),
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  }
}

function queryOf({ query, documentId }: z.infer<typeof operationRequest>): string {
  if (documentId !== undefined) return persistedQuery(documentId)
  if (query !== undefined) return query
  throw new RequestError(
    400,
    'This is no GraphQL request. "query" is missing: it must be a string with a GraphQL query.',
  )
}

function fromAddress(context: Context): unknown {
  const { query, documentId, operationName, variables } = context.req.query()
  return {
    query,
    documentId,
    operationName,
    variables: variables ? parse(variables, '"variables"') : undefined,
  }
}

async function fromBody(context: Context): Promise<unknown> {
  const type = context.req.header('content-type') ?? ''
  if (!/^application\/(graphql\+)?json\b/i.test(type)) {
    throw new RequestError(415, 'Send the request as "content-type: application/json".')
  }
  return parse(await context.req.text(), 'The body')
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestError(400, `${what} is not JSON.`)
  }
}
