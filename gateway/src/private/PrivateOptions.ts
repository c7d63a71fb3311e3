import type { ChainReader } from '../chains/createChainReader.ts'
import type { RateLimiter } from '../server/createRateLimiter.ts'
import type { Database, Store } from '../store/openStore.ts'
import type { WebhookRules } from '../webhooks/WebhookRules.ts'
import type { UseCounter } from './usage/createUseCounter.ts'

/** What the private API stands on. */
export type PrivateOptions = {
  db: Database
  /** Resolves to the reason why nothing can be read or written now; null: it can. */
  checkStore: Store['check']
  uses: UseCounter
  limiter: RateLimiter
  chains: readonly ChainReader[]
  /** Slugs of the DAOs that are served. */
  daos: readonly string[]
  /** Hosts of our web apps, which people sign in at. */
  domains: readonly string[]
  mostRequestsPerMinute: number
  webhookRules: WebhookRules
}
