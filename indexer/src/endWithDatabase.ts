import pg from 'pg'

/** As the engine ends when it wants another start. */
const startAgain = 75
const heartbeatMilliseconds = 10_000

// The engine would do the block that was cut off again over rows that it holds in memory and has changed already. A new
// process begins with the last block that is whole in the database.
if (process.env.DATABASE_URL) await endWithDatabase(process.env.DATABASE_URL)

/** Ends this process as soon as PostgreSQL drops its connections. */
async function endWithDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, application_name: 'mandate-indexer' })
  client.on('error', end)
  client.on('end', end)
  await client.connect()
  // Neither the connection nor its heartbeat keeps alive what was told to stop.
  if ('unref' in client && typeof client.unref === 'function') client.unref()
  setInterval(() => client.query('SELECT 1').catch(end), heartbeatMilliseconds).unref()
}

function end(): void {
  console.error('PostgreSQL dropped its connections: the indexer ends, and wants another start.')
  process.exit(startAgain)
}
