import type { GraphQLSchema } from 'graphql'

type EngineGraphql = {
  buildGraphQLSchema(options: { schema: object }): GraphQLSchema
  /** Rows that one operation asks for by key are read together. */
  buildDataLoaderCache(qb: unknown): unknown
}

/** What the engine's GraphQL middleware is made of; the engine publishes no entry for it. */
export const engineGraphql = (await import(
  new URL('../../../node_modules/ponder/dist/esm/graphql/index.js', import.meta.url).href
)) as EngineGraphql
