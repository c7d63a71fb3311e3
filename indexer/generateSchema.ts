// Writes gateway/schema.graphql: what the indexer answers, and what the gateway adds to it. Its output is committed.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extendSchema, type GraphQLSchema, parse, printSchema } from 'graphql'
import * as tables from './ponder.schema.ts'

const root = join(import.meta.dirname, '..')
const gateway = join(root, 'gateway')

type PonderGraphql = { buildGraphQLSchema(options: { schema: object }): GraphQLSchema }

// Ponder publishes no entry for this; it is the very function its server calls.
const { buildGraphQLSchema } = (await import(
  join(root, 'node_modules/ponder/dist/esm/graphql/index.js')
)) as PonderGraphql

const additions = parse(await readFile(join(gateway, 'proposalState.graphql'), 'utf8'))
const schema = extendSchema(buildGraphQLSchema({ schema: tables }), additions)
await writeFile(join(gateway, 'schema.graphql'), `${printSchema(schema)}\n`)
