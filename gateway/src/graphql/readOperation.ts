import {
  type DocumentNode,
  GraphQLError,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { checkSchemaSize } from './checkSchemaSize.ts'
import { limits } from './limits.ts'
import { operationCost } from './operationCost.ts'
import { publicSchema } from './publicSchema.ts'
import { RequestError } from './RequestError.ts'
import { type OperationDocument, readDocument, refusal } from './readDocument.ts'
import { rememberedBytes, sizeOfOperationEntry } from './rememberedSize.ts'

export type OperationRequest = {
  query: string
  operationName?: string
  variables: Record<string, unknown>
}

/** A document with variables, within the limits. */
export type Operation = OperationDocument & {
  /** Coerced: defaults filled in, big integers as digits. */
  variables: Record<string, unknown>
}

/** Questions that were found good: after every block the same ones come back. */
const remembered = new LRUCache<string, Operation>({
  maxSize: rememberedBytes.operations,
  sizeCalculation: ({ bytes }, key) => sizeOfOperationEntry(bytes, key),
})

/** @throws RequestError saying what to change. */
export function readOperation(request: OperationRequest): Operation {
  const key = operationKey(request)
  const known = remembered.get(key)
  if (known !== undefined) return known
  const operation = readAnew(request)
  remembered.set(key, operation)
  return operation
}

/** Equal for equal questions. */
export function operationKey({ query, operationName, variables }: OperationRequest): string {
  return JSON.stringify([query, operationName, variables])
}

function readAnew(request: OperationRequest): Operation {
  const read = readDocument(request)
  const variables = coerceVariables(read.definition, request.variables)
  checkCost(read.document, request.variables)
  checkSchemaSize(read, variables)
  return { ...read, variables }
}

function coerceVariables(
  definition: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const result = getVariableValues(publicSchema, definition.variableDefinitions ?? [], variables, {
    maxErrors: limits.mistakes,
  })
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
