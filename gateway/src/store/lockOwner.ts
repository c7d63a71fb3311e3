import { sql } from 'kysely'
import type { Database } from './openStore.ts'

/** What an owner has a limited number of. */
const numbers = { api_key: 1, webhook: 2 } as const

/**
 * Lets one transaction after the other add to what an owner has, so that what each counts is still true when it adds.
 * Held until the transaction ends.
 */
export async function lockOwner(
  transaction: Database,
  owner: string,
  table: keyof typeof numbers,
): Promise<void> {
  // The two-number form: owners of the same hash wait for each other, and no more than that.
  await sql`select pg_advisory_xact_lock(${numbers[table]}::integer, hashtext(${owner}))`.execute(
    transaction,
  )
}
