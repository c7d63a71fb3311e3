import type { DocumentNode, GraphQLField } from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { checkCursor } from './checkCursor.ts'
import { limits } from './limits.ts'
import { publicSchema } from './publicSchema.ts'
import { RequestError } from './RequestError.ts'

/** Texts that anybody may have written, at any length. */
const longTexts = new Set(['body', 'description', 'statement', 'reason', 'calldatas'])
const longTextCost = 10

/**
 * How many fields the operation may be answered with at most, long texts counting several times.
 * @throws RequestError when a page is larger than any page may be, or goes on from nowhere.
 */
export function operationCost(document: DocumentNode, variables: Record<string, unknown>): number {
  return getComplexity({
    schema: publicSchema,
    query: document,
    variables,
    estimators: [pageCost, fieldCost],
  })
}

const pageCost: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!isPaged(field)) return undefined
  const limit = args.limit ?? limits.defaultPageSize
  const offset = args.offset ?? 0
  if (limit < 0 || limit > limits.pageSize) {
    throw new RequestError(400, `A page has 0 to ${limits.pageSize} rows: "limit" was ${limit}.`)
  }
  if (offset < 0 || offset > limits.offset) {
    throw new RequestError(
      400,
      `"offset" skips 0 to ${limits.offset} rows and was ${offset}: read on with "after".`,
    )
  }
  checkCursor(args)
  return 1 + limit * childComplexity
}

const fieldCost: ComplexityEstimator = ({ field, childComplexity }) =>
  childComplexity + (longTexts.has(field.name) ? longTextCost : 1)

function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'limit')
}
