import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A new database of the project's PostgreSQL, which goes with it. @returns its URL; undefined: PostgreSQL is not installed */
export async function createTestDatabase(): Promise<string | undefined> {
  const cluster = inject('postgresUrl')
  if (cluster === null) return undefined
  const name = `test_${randomBytes(8).toString('hex')}`
  const client = new pg.Client(cluster)
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return Object.assign(new URL(cluster), { pathname: `/${name}` }).toString()
}
