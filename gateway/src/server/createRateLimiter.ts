import type { Pool } from 'pg'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import type { Client } from './Client.ts'

const windowSeconds = 60

/** What a client may still send in its minute. */
export type Quota = { isAllowed: boolean; remaining: number; resetSeconds: number }

export type RateLimiter = {
  /** Counts a request. */
  consume(client: Client): Promise<Quota>
  /** Looks without counting. */
  peek(client: Client): Promise<Quota>
}

/** Where several processes count together: a table that `migrations/` makes. */
export type SharedCounts = { pool: Pool; schemaName: string; tableName: string }

/**
 * Counts requests by client and minute, in this process or, with a database, in all that share it. Should that fail,
 * each process counts alone; a client that is over its limit is refused without asking the database again.
 */
export function createRateLimiter(shared?: SharedCounts): RateLimiter {
  const limiters = new Map<number, RateLimiterAbstract>()
  const limiterOf = ({ requestsPerMinute }: Client): RateLimiterAbstract => {
    const known = limiters.get(requestsPerMinute)
    if (known !== undefined) return known
    const made = createLimiter(requestsPerMinute, shared)
    limiters.set(requestsPerMinute, made)
    return made
  }
  return {
    async consume(client) {
      try {
        return quotaOf(await limiterOf(client).consume(client.id), true)
      } catch (rejection) {
        if (rejection instanceof RateLimiterRes) return quotaOf(rejection, false)
        throw rejection
      }
    },
    async peek(client) {
      const result = await limiterOf(client).get(client.id)
      if (result !== null) return quotaOf(result, result.remainingPoints > 0)
      const remaining = client.requestsPerMinute
      return { isAllowed: true, remaining, resetSeconds: windowSeconds }
    },
  }
}

function createLimiter(points: number, shared: SharedCounts | undefined): RateLimiterAbstract {
  const options = { points, duration: windowSeconds, keyPrefix: `${points}` }
  const alone = new RateLimiterMemory(options)
  if (shared === undefined) return alone
  return new RateLimiterPostgres({
    ...options,
    storeClient: shared.pool,
    schemaName: shared.schemaName,
    tableName: shared.tableName,
    tableCreated: true,
    insuranceLimiter: alone,
    inMemoryBlockOnConsumed: points + 1,
  })
}

function quotaOf(result: RateLimiterRes, isAllowed: boolean): Quota {
  return {
    isAllowed,
    remaining: Math.max(0, result.remainingPoints),
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  }
}
