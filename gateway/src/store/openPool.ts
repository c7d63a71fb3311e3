import { Socket } from 'node:net'
import { Pool } from 'pg'

const connections = 10

/** A database that is there connects within this. */
const connectMilliseconds = 3_000

/** Statements of the gateway take milliseconds: whoever waits longer than these shall be told. */
const statementMilliseconds = 8_000
const queryMilliseconds = 10_000

/** A connection without a word for this long is given up, whatever still waits for it. Idle ones end before. */
const silentMilliseconds = 20_000

/** Migrations wait for those of other processes, and may rewrite a large table. */
const migrationMilliseconds = 10 * 60_000

/** Connections that fail in time when PostgreSQL is silent instead of gone. */
export function openPool(connectionString: string): Pool {
  return ignoreBroken(
    new Pool({
      connectionString,
      max: connections,
      connectionTimeoutMillis: connectMilliseconds,
      query_timeout: queryMilliseconds,
      statement_timeout: statementMilliseconds,
      stream: openImpatientSocket,
    }),
  )
}

/** Connections for statements that may take their time. */
export function openMigrationPool(connectionString: string): Pool {
  return ignoreBroken(
    new Pool({
      connectionString,
      max: 2,
      connectionTimeoutMillis: connectMilliseconds,
      query_timeout: migrationMilliseconds,
    }),
  )
}

/** A connection that breaks is replaced by the next query: whoever uses it is told by the query, not by an event. */
function ignoreBroken(pool: Pool): Pool {
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool.on('error', () => undefined)
}

/** A query that timed out leaves its connection waiting for the answer: this ends it, so that the pool makes another. */
function openImpatientSocket(): Socket {
  const socket = new Socket()
  return socket.setTimeout(silentMilliseconds, () => {
    socket.destroy(new Error('PostgreSQL is silent.'))
  })
}
