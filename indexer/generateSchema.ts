// Writes gateway/schema.graphql: what the indexer answers, and what the gateway adds to it. Its output is committed.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extendSchema, type GraphQLSchema, isObjectType, parse, printSchema } from 'graphql'
import { describeSchema } from './describeSchema.ts'
import * as tables from './ponder.schema.ts'
import { readDescriptions } from './readDescriptions.ts'

const root = join(import.meta.dirname, '..')
const gateway = join(root, 'gateway')

type PonderGraphql = { buildGraphQLSchema(options: { schema: object }): GraphQLSchema }

// Ponder publishes no entry for this; it is the very function its server calls.
const { buildGraphQLSchema } = (await import(
  join(root, 'node_modules/ponder/dist/esm/graphql/index.js')
)) as PonderGraphql

const indexed = buildGraphQLSchema({ schema: tables })
const source = await readFile(join(import.meta.dirname, 'ponder.schema.ts'), 'utf8')
for (const [subject, text] of readDescriptions(source)) describe(indexed, subject, text)

const additions = parse(await readFile(join(gateway, 'proposalState.graphql'), 'utf8'))
const schema = extendSchema(indexed, additions)
describeSchema(schema)
await writeFile(join(gateway, 'schema.graphql'), `${printSchema(schema)}\n`)

function describe(described: GraphQLSchema, subject: string, text: string): void {
  const [name = '', column] = subject.split('.')
  const type = described.getType(name)
  if (!isObjectType(type)) throw new Error(`The schema has no type ${name}.`)
  const target = column === undefined ? type : type.getFields()[column]
  if (target === undefined) throw new Error(`The schema has no field ${subject}.`)
  target.description = text
}
