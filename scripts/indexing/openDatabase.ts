import pg from 'pg'
import { UsageError } from '../run/UsageError.ts'

const timeoutMilliseconds = 5_000

/** @throws UsageError when nobody answers, or not to us */
export async function openDatabase(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: timeoutMilliseconds,
  })
  try {
    await client.connect()
    return client
  } catch (error) {
    const said = error instanceof Error ? error.message || String(error) : String(error)
    throw new UsageError(
      `DATABASE_URL names a database that does not let us in (${said.trim() || 'no answer'}): start it or correct the variable; without it the rows go into a folder.`,
    )
  }
}
