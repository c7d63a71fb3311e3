import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extendSchema, type GraphQLSchema, isObjectType, parse, printSchema } from 'graphql'
import { describeSchema } from './describeSchema.ts'
import * as tables from './ponder.schema.ts'
import { readDescriptions } from './readDescriptions.ts'
import { engineGraphql } from './src/lib/engineGraphql.ts'

const additionsFile = join(import.meta.dirname, '../gateway/proposalState.graphql')

/** What the world sees, as SDL: what the indexer answers, described, and what the gateway adds to it. */
export async function printPublicSchema(): Promise<string> {
  // The very function that makes what the indexer answers; revisions are between it and the gateway.
  const { revision: _, ...publicTables } = tables
  const indexed = engineGraphql.buildGraphQLSchema({ schema: publicTables })
  const source = await readFile(join(import.meta.dirname, 'ponder.schema.ts'), 'utf8')
  for (const [subject, text] of readDescriptions(source)) {
    if (!/^revision\b/.test(subject)) describe(indexed, subject, text)
  }
  const schema = extendSchema(indexed, parse(await readFile(additionsFile, 'utf8')))
  describeSchema(schema)
  return `${printSchema(schema)}\n`
}

function describe(described: GraphQLSchema, subject: string, text: string): void {
  const [name = '', column] = subject.split('.')
  const type = described.getType(name)
  if (!isObjectType(type)) throw new Error(`The schema has no type ${name}.`)
  const target = column === undefined ? type : type.getFields()[column]
  if (target === undefined) throw new Error(`The schema has no field ${subject}.`)
  target.description = text
}
