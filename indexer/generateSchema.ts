// Writes gateway/schema.graphql: what the indexer answers, and what the gateway adds to it. Its output is committed.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extendSchema, type GraphQLSchema, isObjectType, parse, printSchema } from 'graphql'
import { describeSchema } from './describeSchema.ts'
import * as tables from './ponder.schema.ts'
import { readDescriptions } from './readDescriptions.ts'
import { engineGraphql } from './src/lib/engineGraphql.ts'

const root = join(import.meta.dirname, '..')
const gateway = join(root, 'gateway')

// The very function that makes what the indexer answers.
const indexed = engineGraphql.buildGraphQLSchema({ schema: tables })
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
