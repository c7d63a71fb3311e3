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
  visit,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { checkIntrospection } from './checkIntrospection.ts'
import { checkTexts } from './checkTexts.ts'
import { tooManyObjects } from './checkValues.ts'
import { limits } from './limits.ts'
import { operationShape } from './operationShape.ts'
import { isPersisted } from './persistedQuery.ts'
import { publicSchema } from './publicSchema.ts'
import { RequestError } from './RequestError.ts'
import { rememberedBytes, sizeOfDocument, sizeOfDocumentEntry } from './rememberedSize.ts'
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
  /** About what it takes in memory; nothing when it is kept for good. */
  bytes: number
}

type Source = { query: string; operationName?: string }

/** Texts of documents that were found valid: most are asked again and again, with other variables. */
const remembered = new LRUCache<string, OperationDocument>({
  maxSize: rememberedBytes.documents,
  sizeCalculation: ({ bytes }, key) => sizeOfDocumentEntry(bytes, key),
})

/** What our web asks stays, whatever others ask: there is only so much of it. */
const persisted = new Map<string, OperationDocument>()

/** @throws RequestError saying what to change. */
export function readDocument({ query, operationName }: Source): OperationDocument {
  const key = `${operationName ?? ''}\n${query}`
  const known = persisted.get(key) ?? remembered.get(key)
  if (known !== undefined) return known
  const read = readAnew({ query, operationName })
  if (!isPersisted(query)) {
    remembered.set(key, read)
    return read
  }
  const kept = { ...read, bytes: 0 }
  persisted.set(key, kept)
  return kept
}

function readAnew({ query, operationName }: Source): OperationDocument {
  const whole = parseDocument(query)
  checkShape(whole)
  const errors = validate(publicSchema, whole, undefined, { maxErrors: limits.mistakes })
  if (errors.length > 0) throw refusal(errors)
  visit(whole, {
    enter(node) {
      if (node.kind === Kind.STRING) checkTexts(node.value)
    },
  })

  const definition = getOperationAST(whole, operationName)
  if (!definition) {
    throw new RequestError(400, 'Name one of the operations of the document in "operationName".')
  }
  if (definition.operation !== OperationTypeNode.QUERY) {
    throw new RequestError(400, `This is for reading: there is no ${definition.operation}.`)
  }
  const name = definition.name?.value
  const document = separateOperations(withoutPlaces(query))[name ?? '']
  const kept = document && getOperationAST(document, name)
  if (!kept) throw new RequestError(400, 'The document has no such operation.')
  const isAboutSchema = asksNoRows(kept)
  return {
    document,
    definition: kept,
    isAboutSchema,
    tellsSchema: isAboutSchema && /\b__(schema|type)\b/.test(query),
    tellsBlock: /\b_meta\b/.test(query),
    tables: tablesOf(document),
    bytes: sizeOfDocument(whole),
  }
}

/**
 * The document as it is kept. Only refusals tell places in the text: with them a document takes several times the memory.
 */
function withoutPlaces(query: string): DocumentNode {
  return parse(query, { noLocation: true, maxTokens: limits.tokens })
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
  if (countObjects(document) > limits.objects) throw tooManyObjects()
}

function countObjects(document: DocumentNode): number {
  let count = 0
  visit(document, {
    [Kind.OBJECT]() {
      count += 1
    },
  })
  return count
}

function asksNoRows({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  )
}
