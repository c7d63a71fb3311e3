import { sql } from 'kysely'
import type { RateLimiter } from '../../server/createRateLimiter.ts'
import type { Database } from '../../store/openStore.ts'
import { keyClient } from '../keyClient.ts'
import { utcDay } from './utcDay.ts'

const days = 30
const dayMilliseconds = 86_400_000

type Options = { db: Database; limiter: RateLimiter; owner: string }

/** What each of an owner's keys has left in this minute, and what it was used for in the last days. */
export async function readUsage({ db, limiter, owner }: Options) {
  const keys = await db
    .selectFrom('api_key')
    .select(['id', 'name', 'requests_per_minute'])
    .where('owner', '=', owner)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const rows = await db
    .selectFrom('key_usage')
    .innerJoin('api_key', 'api_key.id', 'key_usage.key_id')
    .select(['key_id', sql<string>`day::text`.as('day'), 'requests', 'refused'])
    .where('owner', '=', owner)
    .where('day', '>', utcDay(new Date(Date.now() - days * dayMilliseconds)))
    .orderBy('day')
    .execute()
  return await Promise.all(
    keys.map(async ({ id, name, requests_per_minute }) => {
      const quota = await limiter.peek(keyClient(id, requests_per_minute))
      return {
        key: id,
        name,
        requestsPerMinute: requests_per_minute,
        remaining: quota.remaining,
        resetSeconds: quota.resetSeconds,
        days: rows
          .filter((row) => row.key_id === id)
          .map(({ day, requests, refused }) => ({ day, requests, refused })),
      }
    }),
  )
}
