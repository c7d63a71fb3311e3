import { readFile } from 'node:fs/promises'
import {
  isInputType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
  typeFromAST,
} from 'graphql'
import { expect, test } from 'vitest'
import { persistedQuery } from '../src/graphql/persistedQuery.ts'
import { publicSchema } from '../src/graphql/publicSchema.ts'
import { readOperation } from '../src/graphql/readOperation.ts'

const generated = new URL('../../web/src/indexer/generated/graphql.ts', import.meta.url)

/** The largest page that any screen asks for by variable. */
const pageSize = 100

async function readWebDocuments(): Promise<{ name: string; query: string; id: string }[]> {
  const source = await readFile(generated, 'utf8')
  const written = source.matchAll(/new TypedDocumentString\(`([^`]*)`(?:, (\{.*?\}))?\) as/g)
  return [...written].flatMap(([, query = '', meta = '{}']) => {
    const operation = operationOf(query)
    const id = String(JSON.parse(meta).hash)
    return operation === undefined ? [] : [{ name: operation.name?.value ?? query, query, id }]
  })
}

function operationOf(query: string): OperationDefinitionNode | undefined {
  return parse(query).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
}

/** Some value of a type: what counts here is that it may be read, and how large a page is. */
function sampleOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return sampleOf(type.type)
  if (type.kind === Kind.LIST_TYPE) return [sampleOf(type.type)]
  switch (type.name.value) {
    case 'Int':
    case 'Float':
      return pageSize
    case 'BigInt':
      return '1'
    case 'String':
      return '0x00'
    case 'Boolean':
      return true
    default:
      if (!isInputType(typeFromAST(publicSchema, type)))
        throw new Error(`What is ${type.name.value}?`)
      return {}
  }
}

const documents = await readWebDocuments()

test('default: the web asks', () => {
  expect(documents.length).toBeGreaterThan(10)
})

test.each(documents)('behavior: $name is within the limits', ({ query }) => {
  const definitions = operationOf(query)?.variableDefinitions ?? []
  // The first page: a cursor comes with an answer.
  const given = definitions.filter(({ variable }) => variable.name.value !== 'after')
  const variables = given.map(({ variable, type }) => [variable.name.value, sampleOf(type)])
  expect(() => readOperation({ query, variables: Object.fromEntries(variables) })).not.toThrow()
})

test.each(documents)('behavior: $name is known by its id', ({ query, id }) => {
  expect(wordsOf(persistedQuery(id))).toEqual(wordsOf(query))
})

test('error: an id that is not known', () => {
  expect(() => persistedQuery('sha256:00')).toThrow(/send its text/)
})

/** The words of a document in alphabetical order: the generator sorts selections and variables. */
function wordsOf(query: string): string[] {
  return (query.match(/[$\w"]+/g) ?? []).toSorted()
}
