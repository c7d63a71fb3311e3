import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  separateOperations,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { checkIntrospection } from './checkIntrospection.ts'
import { limits } from './limits.ts'
import { operationShape } from './operationShape.ts'
import { publicSchema } from './publicSchema.ts'
import { RequestError } from './RequestError.ts'
import { reservedPrefix } from './reservedPrefix.ts'
import { tablesOf } from './tablesOf.ts'

/** One valid operation, with the fragments it needs and nothing else. */
export type OperationDocument = {
  document: DocumentNode
  definition: OperationDefinitionNode
  /** It asks for the schema and for no rows. */
  isAboutSchema: boolean
  /** It asks for more of the schema than the name of its root. */
  tellsSchema: boolean
  /** It asks how far the index is. */
  tellsBlock: boolean
  tables: readonly string[]
}

type Source = { query: string; operationName?: string }

/** Texts of documents that were found valid: most are asked again and again, with other variables. */
const remembered = new LRUCache<string, OperationDocument>({
  maxSize: 4_000_000,
  sizeCalculation: (_, key) => key.length,
})

/** @throws RequestError saying what to change. */
export function readDocument({ query, operationName }: Source): OperationDocument {
  const key = `${operationName ?? ''}\n${query}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const read = readAnew({ query, operationName })
  remembered.set(key, read)
  return read
}

function readAnew({ query, operationName }: Source): OperationDocument {
  const whole = parseDocument(query)
  checkShape(whole)
  const errors = validate(publicSchema, whole)
  if (errors.length > 0) throw refusal(errors)

  const definition = getOperationAST(whole, operationName)
  if (!definition) {
    throw new RequestError(400, 'Name one of the operations of the document in "operationName".')
  }
  if (definition.operation !== OperationTypeNode.QUERY) {
    throw new RequestError(400, `This is for reading: there is no ${definition.operation}.`)
  }
  const document = separateOperations(whole)[definition.name?.value ?? '']
  if (document === undefined) throw new RequestError(400, 'The document has no such operation.')
  const isAboutSchema = asksNoRows(definition)
  return {
    document,
    definition,
    isAboutSchema,
    tellsSchema: isAboutSchema && /\b__(schema|type)\b/.test(query),
    tellsBlock: /\b_meta\b/.test(query),
    tables: tablesOf(document),
  }
}

/** Every error of a document as one refusal. */
export function refusal(errors: readonly GraphQLError[]): RequestError {
  return new RequestError(
    400,
    errors.map((error) => error.toJSON()),
  )
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
  const { depth, aliases, widest, fragmentCount } = operationShape(document)
  if (depth > limits.depth) {
    throw new RequestError(400, `The query is ${depth} levels deep; at most ${limits.depth}.`)
  }
  if (fragmentCount > limits.fragments) {
    throw new RequestError(
      400,
      `The query has ${fragmentCount} fragments; at most ${limits.fragments}.`,
    )
  }
  if (widest > limits.selections) {
    throw new RequestError(
      400,
      `The query has ${widest} selections side by side; at most ${limits.selections}.`,
    )
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
  checkIntrospection(document)
}

function asksNoRows({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  )
}
