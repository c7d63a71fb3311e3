import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  separateOperations,
  validate,
} from 'graphql'
import { checkNesting } from './checkNesting.ts'
import { limits } from './limits.ts'
import { operationCost } from './operationCost.ts'
import { operationShape } from './operationShape.ts'
import { publicSchema } from './publicSchema.ts'
import { RequestError } from './RequestError.ts'
import { reservedPrefix } from './reservedPrefix.ts'

export type OperationRequest = {
  query: string
  operationName?: string
  variables: Record<string, unknown>
}

/** One valid operation within the limits, with the fragments it needs and nothing else. */
export type Operation = {
  document: DocumentNode
  definition: OperationDefinitionNode
  /** Coerced: defaults filled in, big integers as digits. */
  variables: Record<string, unknown>
}

/** @throws RequestError saying what to change. */
export function readOperation(request: OperationRequest): Operation {
  checkNesting(request.variables)
  const whole = parseDocument(request.query)
  checkShape(whole)
  const errors = validate(publicSchema, whole)
  if (errors.length > 0) throw refusal(errors)

  const definition = getOperationAST(whole, request.operationName)
  if (!definition) {
    throw new RequestError(400, 'Name one of the operations of the document in "operationName".')
  }
  if (definition.operation !== OperationTypeNode.QUERY) {
    throw new RequestError(400, `This is for reading: there is no ${definition.operation}.`)
  }
  const document = separateOperations(whole)[definition.name?.value ?? '']
  if (document === undefined) throw new RequestError(400, 'The document has no such operation.')
  const variables = coerceVariables(definition, request.variables)
  checkCost(document, request.variables)
  return { document, definition, variables }
}

function parseDocument(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens })
  } catch (error) {
    if (error instanceof GraphQLError) throw refusal([error])
    throw error
  }
}

function checkShape(document: DocumentNode): void {
  const { depth, aliases } = operationShape(document)
  if (depth > limits.depth) {
    throw new RequestError(400, `The query is ${depth} levels deep; at most ${limits.depth}.`)
  }
  if (aliases.length > limits.aliases) {
    throw new RequestError(
      400,
      `The query has ${aliases.length} aliases; at most ${limits.aliases}.`,
    )
  }
  if (aliases.some((alias) => alias.startsWith(reservedPrefix))) {
    throw new RequestError(400, `An alias may not begin with "${reservedPrefix}".`)
  }
}

function coerceVariables(
  definition: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const result = getVariableValues(publicSchema, definition.variableDefinitions ?? [], variables)
  if (result.errors !== undefined) throw refusal(result.errors)
  return result.coerced
}

function checkCost(document: DocumentNode, variables: Record<string, unknown>): void {
  const cost = costOf(document, variables)
  if (cost > limits.cost) {
    throw new RequestError(
      400,
      `The query may be answered with ${cost} fields; at most ${limits.cost}: ask for smaller pages or fewer fields.`,
    )
  }
}

function costOf(document: DocumentNode, variables: Record<string, unknown>): number {
  try {
    return operationCost(document, variables)
  } catch (error) {
    if (error instanceof GraphQLError) throw refusal([error])
    throw error
  }
}

function refusal(errors: readonly GraphQLError[]): RequestError {
  return new RequestError(
    400,
    errors.map((error) => error.toJSON()),
  )
}
