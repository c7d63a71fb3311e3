import type { Pool } from 'pg'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { answerWithin } from '../answerWithin.ts'
import type { Client } from './Client.ts'

const windowSeconds = 60

/** A request waits no longer for the counts that are shared. */
const sharedMilliseconds = 1_000
/** When they were late or failed, the next requests do not ask for them at all. */
const aloneMilliseconds = 5_000

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
 * Counts requests by client and minute, in this process or, with a database, in all that share it. Should that fail or
 * be silent, each process counts alone for a while; a client that is over its limit is refused without asking the database again.
 */
export function createRateLimiter(shared?: SharedCounts): RateLimiter {
  const limiters = new Map<number, Counter>()
  const trust: Trust = { aloneUntil: 0 }
  const limiterOf = ({ requestsPerMinute }: Client): Counter => {
    const known = limiters.get(requestsPerMinute)
    if (known !== undefined) return known
    const made = createCounter(requestsPerMinute, shared && { ...shared, trust })
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

type Counter = {
  consume(id: string): Promise<RateLimiterRes>
  get(id: string): Promise<RateLimiterRes | null>
}

/** Until when the shared counts are left alone, whatever the limit. */
type Trust = { aloneUntil: number }

function createCounter(points: number, shared?: SharedCounts & { trust: Trust }): Counter {
  const options = { points, duration: windowSeconds, keyPrefix: `${points}` }
  const alone = new RateLimiterMemory(options)
  if (shared === undefined) return alone
  const together = new RateLimiterPostgres({
    ...options,
    storeClient: shared.pool,
    schemaName: shared.schemaName,
    tableName: shared.tableName,
    tableCreated: true,
    inMemoryBlockOnConsumed: points + 1,
  })
  return insure(together, alone, shared.trust)
}

/** Asks `together`, or `alone` when that fails or is late; a refusal is an answer. */
function insure(together: RateLimiterAbstract, alone: RateLimiterAbstract, trust: Trust): Counter {
  const ask = async <Answer>(question: (counter: RateLimiterAbstract) => Promise<Answer>) => {
    if (Date.now() < trust.aloneUntil) return await question(alone)
    try {
      return await answerWithin(sharedMilliseconds, question(together))
    } catch (failure) {
      if (failure instanceof RateLimiterRes) throw failure
      trust.aloneUntil = Date.now() + aloneMilliseconds
      return await question(alone)
    }
  }
  return {
    consume: (id) => ask((counter) => counter.consume(id)),
    get: (id) => ask((counter) => counter.get(id)),
  }
}

function quotaOf(result: RateLimiterRes, isAllowed: boolean): Quota {
  return {
    isAllowed,
    remaining: Math.max(0, result.remainingPoints),
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  }
}
