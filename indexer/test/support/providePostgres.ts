import type { TestProject } from 'vitest/node'
import { findPostgres, startPostgres } from '../../../scripts/run/startPostgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A cluster in which every indexer may have a database of its own; null: PostgreSQL is not installed. */
    postgresUrl: string | null
  }
}

/** One PostgreSQL for all tests of a project. */
export default async function providePostgres(project: TestProject) {
  const programs = findPostgres()
  if (programs === undefined) {
    project.provide('postgresUrl', null)
    return
  }
  const postgres = await startPostgres(programs)
  project.provide('postgresUrl', postgres.url)
  return postgres.stop
}
